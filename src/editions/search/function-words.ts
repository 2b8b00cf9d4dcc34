/** Words that say nothing by themselves; a query of nothing else is too little to search for. */
export const functionWords = [
  ...'的了和与與及在是有为為以之其也都就而或等对對于於从從把被让讓将將这這那吗嗎呢吧啊我你他她它们們',
  ...'a an and are as at be been but by did do does for from had has have he her his how i if in into is it'.split(
    ' ',
  ),
  ...'its me my of on or our she so than that the their them then there these they this those to us was we'.split(
    ' ',
  ),
  ...'were what when where which who whom whose why will with you your'.split(' '),
];
