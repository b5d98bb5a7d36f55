/** Full-width forms (０１２, （）, ％, ：) as their plain ones, blanks at the ends gone: how texts are compared and numbers read. */
export const plainText = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[\u3000\u00A0]/gu, ' ').trim();

/** What is left of a heading or word when blanks, brackets and punctuation are gone: 村（社区） 名称 → 村社区名称. */
export const bareText = (text: string): string => plainText(text).replace(/[\s()[\]{}<>《》【】〔〕、,，.。:：;；/\\|*＊_-]+/gu, '').toLowerCase();
