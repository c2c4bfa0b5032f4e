import { budgets as english } from './en/budgets.ts';
import { budgets as chinese, type BudgetWords } from './zh-CN/budgets.ts';

/** The words about heavy pages in the language of the house. */
export function budgetWords(locale: 'zh-CN' | 'en'): BudgetWords {
  return locale === 'en' ? english : chinese;
}
