/** Where the page tests find the pages: the example, and data with mistakes in them. */
export const addresses = {
  lodzkie: 'http://127.0.0.1:4273/',
  broken: 'http://127.0.0.1:4274/',
} as const;
