/** Matters of the same person, and the persons a report accuses. */
export const samePartyZh = {
  sameParty: {
    title: '同一当事人的其他事项',
    help: '按证件号码或电话比对，仅列出您有权查看的案件。如果是同一事项，请登记为重复件；原件未办结的，登记后可并入原件；原件已终结的，同一事实和理由不再受理。',
    match: { number: '证件号码相同', phone: '电话相同', representative: '集体访代表' },
    pointer: '同一当事人另有 %{smart_count} 件事项，查看',
    choose: '登记为重复件',
    chosen: '已选为原件',
    accused: '被检举人',
    accusedHelp: '选择后，本件对该人员保密，无论其在哪个单位任职',
    accusedMissing: '请选择被检举人',
    noAccused: '没有找到人员',
  },
};

export const samePartyEn: typeof samePartyZh = {
  sameParty: {
    title: 'Other matters of the same person',
    help: 'Compared by number and telephone; only cases that you may see. Register the same matter as a repeat: while the earlier one is open, it can be merged into it afterwards; after its last word, the same facts and grounds are not accepted again.',
    match: { number: 'Same number', phone: 'Same telephone', representative: 'Speaks for a group' },
    pointer:
      'The same person has %{smart_count} other matter: look |||| The same person has %{smart_count} other matters: look',
    choose: 'Register as a repeat',
    chosen: 'Chosen as the earlier one',
    accused: 'Persons accused',
    accusedHelp: 'From now on the case is kept from them, wherever they work',
    accusedMissing: 'Choose who is accused',
    noAccused: 'Nobody found',
  },
};
