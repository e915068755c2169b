/**
 * British and American spellings of one word. A line gives the British ending, the American one, and the stems that take them;
 * only words whose two spellings mean the same: "storey", "tonne" and "practise" are left out. Our own list.
 */
const ENDINGS = `
our or: arb ard arm behavi cand clam col demean endeav enam fav ferv flav glam harb hon hum lab misbehavi neighb od parl ranc rig rum sav splend succ tum vap vig
oured ored: col fav flav harb hon lab rum
ourite orite: fav
ourable orable: fav hon unfav dishon
ourful orful: col
ourer orer: lab
ourhood orhood: neighb
ouring oring: neighb
re er: cent theat amphitheat fib lit centimet kilomet millimet calib lust meag sab somb spect sepulch epicent
ise ize: aggrand agon antagon apolog author brutal capital categor central character civil colon commercial computer critic crystall decentral destabil demoral democrat digit dramat econom emphas energ epitom equal fantas final general global harmon hospital human ideal immun individual industrial initial institutional internal italic jeopard legal liberal local marginal maxim mechan memor militar minim mobil modern monopol national natural neutral normal organ ostrac oxid popular polar priorit privat public radical rational real recogn reorgan revital revolution sanit scrutin sensational social special stabil standard steril stigmat subsid summar symbol sympath synchron synthes terror theor traumat trivial urban util vandal victim visual western
isation ization: author capital central character civil colon commercial decentral democrat digit final general global hospital immun industrial legal liberal local mobil modern national normal organ privat radical real reorgan special stabil standard steril urban util visual
iser izer: fertil organ
yse yze: anal paral catal
ogue og: catal dial anal monol epil
`;

/** Pairs that no ending covers, the British spelling first. */
const PAIRS = `
acknowledgement acknowledgment, aeroplane airplane, ageing aging, aluminium aluminum, ambience ambiance, amidst amid, amongst among,
anaemia anemia, anaemic anemic, anaesthesia anesthesia, anaesthetic anesthetic, anaesthetist anesthetist, archaeological archeological,
archaeologist archeologist, archaeology archeology, artefact artifact, axe ax, burnt burned, caesium cesium, cancelled canceled, carburettor carburetor,
cheque check, chequered checkered, chilli chili, councillor councilor, counselling counseling, counsellor counselor, cosy cozy, defence defense,
defenceless defenseless, despatch dispatch, diarrhoea diarrhea, disc disk, distil distill, doughnut donut, draught draft, dreamt dreamed,
encyclopaedia encyclopedia, enquire inquire, enquiry inquiry, enrol enroll, enrolment enrollment, fibreglass fiberglass, foetal fetal, foetus fetus,
fulfil fulfill, fulfilment fulfillment, furore furor, gaol jail, gauge gage, grey gray, gynaecologist gynecologist, gynaecology gynecology,
haemoglobin hemoglobin, haemophilia hemophilia, haemorrhage hemorrhage, homoeopathy homeopathy, instil instill, instalment installment,
jeweller jeweler, jewellery jewelry, judgement judgment, kerb curb, kidnapper kidnaper, learnt learned, leukaemia leukemia, libellous libelous,
licence license, likeable likable, manoeuvre maneuver, marvellous marvelous, mediaeval medieval, modelling modeling, mould mold, mouldy moldy,
moustache mustache, moveable movable, mum mom, oesophagus esophagus, oestrogen estrogen, offence offense, omelette omelet, orthopaedic orthopedic,
paediatric pediatric, paediatrician pediatrician, paedophile pedophile, paedophilia pedophilia, palaeontologist paleontologist,
palaeontology paleontology, panellist panelist, plough plow, pretence pretense, programme program, pyjamas pajamas, saleable salable,
sceptic skeptic, sceptical skeptical, scepticism skepticism, sizeable sizable, skilful skillful, smoulder smolder, speciality specialty, spelt spelled,
spoilt spoiled, sulphate sulfate, sulphur sulfur, sulphuric sulfuric, titbit tidbit, travelled traveled, traveller traveler, travelling traveling,
tsar czar, tunnelling tunneling, tyre tire, whilst while, whisky whiskey, wilful willful, woollen woolen, yoghurt yogurt,
afterwards afterward, backwards backward, downwards downward, forwards forward, towards toward, upwards upward
`;

const AMERICAN: ReadonlyMap<string, string> = new Map([...endings(), ...pairs()]);
/** The table with the American spellings themselves. */
const ALL: ReadonlyMap<string, string> = new Map([...[...AMERICAN.values()].map((word): [string, string] => [word, word]), ...AMERICAN]);

/** The spelling that stands for all spellings of the word (the American one); undefined for a word with one spelling only. */
export function spellingOf(word: string): string | undefined {
  return ALL.get(word);
}

/** The whole table, from the British spelling to the American. */
export function spellings(): ReadonlyMap<string, string> {
  return AMERICAN;
}

function endings(): [string, string][] {
  return ENDINGS.trim().split("\n").flatMap((line) => {
    const [pair = "", stems = ""] = line.split(": ");
    const [british = "", american = ""] = pair.split(" ");
    return stems.split(" ").map((stem): [string, string] => [stem + british, stem + american]);
  });
}

function pairs(): [string, string][] {
  return PAIRS.trim().split(/,\s/).map((pair): [string, string] => {
    const [british = "", american = ""] = pair.trim().split(" ");
    return [british, american];
  });
}
