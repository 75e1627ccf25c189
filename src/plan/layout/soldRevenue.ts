/** Revenue of each row of the sales list: its value, or where it has none its units at the price of Items. */
export const soldRevenue =
  "IF(ISNUMBER(SalesHistory[Revenue])*(SalesHistory[Revenue]<>0)>0,SalesHistory[Revenue],SalesHistory[Units]*IFERROR(INDEX(ItemMaster[Price],XMATCH(SalesHistory[SKU],ItemMaster[SKU])),0))";
