/** Words of the BIP39 English list that are not drawn for anybody here: what a frightened person should not have to copy down. */
export const wordsNotDrawn: ReadonlySet<string> = new Set(
  `abandon abuse addict afraid alcohol alone anger angry anxiety assault betray bitter blame bleak blood bomb broken bullet cannon casino
  cigar crash crazy cruel cry damage danger despair destroy disease divorce drift drink dumb enemy evil exile fat fatal fatigue fault
  fever fury ghost gloom grief guilt gun hole hollow horror hospital hurt ill illegal illness inhale inject injury inmate insane knife
  lonely mad misery mushroom nasty nerve nothing obscure orphan panic patient penalty pill pistol poverty powder prison punch razor
  regret reject rifle risk sad sadness scare scorpion shiver shock sick silly skull slender slim smoke sorry suffer tattoo tired tissue
  tobacco toilet tragic trap trash trigger trouble ugly unable unhappy useless vicious wasp waste weapon weird wine worry worth wreck
  wrong`.split(/\s+/),
);
