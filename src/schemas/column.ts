import { z } from 'astro/zod';
import { IdSchema } from './id.ts';

/** Values of ColumnType in the annex of 国办发〔2017〕47号. */
export const COLUMN_TYPES = [
  '概况信息',
  '机构职能',
  '负责人信息',
  '工作动态',
  '政策文件',
  '信息公开指南',
  '信息公开目录',
  '信息公开年报',
  '依法申请公开',
  '数据发布',
  '数据开放',
  '政策解读',
  '回应关切',
  '办事服务',
  '咨询投诉',
  '征集调查',
  '在线访谈',
] as const;

/** `content/columns/<id>.yaml`: one column (栏目) of the site. The file name is its id and its address. */
export const ColumnSchema = z.strictObject({
  /** Name of the column, as readers see it. */
  title: z.string().min(1),
  /** The column above it; a column without one stands right under the home page. */
  parent: IdSchema.optional(),
  /** The campaign that this column belongs to. */
  campaign: IdSchema.optional(),
  /** Kind of column, in the words of 国办发〔2017〕47号 (ColumnType). */
  type: z.enum(COLUMN_TYPES).default('工作动态'),
  /** One or two sentences: what the column is for (ColumnDescription). */
  description: z.string().min(1),
  /** Words that describe it (ColumnKeywords). */
  keywords: z.array(z.string().min(1)).min(1),
  /** How often it must be updated: `news` within two weeks, `notices` within six months, `closed` never again. */
  rhythm: z.enum(['news', 'notices', 'closed']).default('news'),
  /** Place among its neighbours, smallest first; equal places are ordered by id. */
  order: z.int().default(0),
});

export type Column = z.output<typeof ColumnSchema>;
