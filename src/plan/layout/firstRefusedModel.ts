const row = 'MIN(IF(Fcst_Refused<>"",SEQUENCE(ROWS(Fcst_Refused)),ROWS(Fcst_Refused)))';

/** Formula, without "=", that names the first item whose model on Item decisions is not taken: "SP-800, lgt: Needs a longer history ...". */
export const firstRefusedModel = `INDEX(ItemMaster[SKU],${row})&", "&INDEX(Fcst_Choice,${row})&": "&INDEX(Fcst_Refused,${row})`;
