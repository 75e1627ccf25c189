/** The region of a sale whose history names none: one lane serves it. */
export const wholeCompany = "All customers";
