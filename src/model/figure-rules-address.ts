import type { FigureRule } from './figure-rule.ts';

/** Numbers by which something is called up or found. */
export const ADDRESS_RULES: readonly FigureRule[] = [
  {
    name: 'web address',
    why: 'Digits in a web or mail address are its spelling.',
    example: '见http://a.cn/5个.htm，发至a5@b1.cn',
    needs: ['://', 'www.', '@'],
    span: /(?:https?:\/\/|www\.)[^\s，。；！）”》]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/g,
  },
  {
    name: 'telephone',
    why: 'An area code or a mobile number, with or without a dash, 400 and 800 numbers.',
    example: '致电0914-2312345人工服务，13800138000户主',
    span: /(?<!\d)0\d{2,3}[-—– ]?\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?![\d.]|[ ]?[万亿元])|(?<!\d)[48]00[-—– ]\d{3,4}[-—– ]?\d{3,4}(?!\d)/g,
  },
  {
    name: 'hotline',
    why: 'Short numbers of services: 12345, 12333人社热线, 110报警, 119、120.',
    example: '拨打12333人社热线、110个人报警',
    needs: [
      '热线',
      '电话',
      '专线',
      '平台',
      '举报',
      '便民',
      '服务',
      '客服',
      '报警',
      '急救',
      '指挥',
      '接处警',
      '联动',
      '警情',
    ],
    span: /(?<!\d)(?:12[1-9]\d{2}|9[56]\d{3,4}|1[01]0\d{2})(?=[\u4e00-\u9fff”“]{0,9}(?:热线|电话|专线|平台|举报|便民|服务|客服))|(?<!\d)1(?:1[0-9]|2[0-2])(?=[\u4e00-\u9fff”]{0,2}(?:报警|急救|热线|指挥|接处警|联动|警情|电话|平台))/g,
  },
  {
    name: 'number of a document',
    why: '〔2022〕15, 2022年3期: documents and issues of a journal are numbered.',
    example: '〔2022〕3期，2022年3期',
    needs: ['〔', '［', '[', '期'],
    span: /[〔［[]\d{4}[〕］\]][ ]?\d+|(?:19|20)\d{2}年[ ]?\d{1,3}期/g,
  },
  {
    name: 'standard',
    why: 'GB/T 15835-2011, ISO 9001: standards.',
    example: '执行GB 2760-2014版、ISO 9001版',
    span: /(?<![A-Za-z])(?:GB|DB|ISO|IEC|HJ|NY|JT|JGJ|JJG|CJJ|WS|TSG|SC|LY|QB|YY|T)\d{0,2}(?:\/[A-Z]{1,6})?[ -]?\d{1,6}(?:\.\d{1,3}){0,2}(?:[-—–]\d{2,4})?/g,
  },
  {
    name: 'place in a building',
    why: '3栋2单元301室, 5幢6层: an address.',
    example: '住3栋2单元、5幢6层',
    needs: ['栋', '幢', '座', '号楼'],
    span: /(?<!\d)\d{1,3}(?:栋|幢|座|号楼)\d{1,3}(?:单元|室|层|楼)(?:\d{1,4})?/g,
  },
];
