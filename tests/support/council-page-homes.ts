/** Where an idea of the council's page stands on this site. */
export type Home = {
  /** One sentence of the page, as it stands there. */
  readonly sentence: string;
  /** The address of the page that is its home. */
  readonly page: string;
  /** Words that stand in the file of the home only while the idea is there. */
  readonly says: readonly string[];
  /** Why the site does not say the same, where the page is out of date or could mislead. */
  readonly differs?: string;
};

/** The home of every sentence of the council's page (`council-page.txt`), in the order of the page. */
export const COUNCIL_PAGE_HOMES: readonly Home[] = [
  {
    sentence: 'Resolving Disagreements and Formal Complaints',
    page: '/routes',
    says: ['Every step a family can take in a special educational needs disagreement'],
  },
  {
    sentence:
      'Parent carers or young people may sometimes have concerns about decisions that have been made, or actions that have been taken, by those practitioners involved in supporting the EHC needs assessment process or in writing and maintaining the EHCP.',
    page: '/routes/meeting',
    says: ['[You] worry about an assessment, or about how a plan was written or used'],
  },
  {
    sentence:
      'The Dudley SEN Team always try to resolve any concerns or disagreement by meeting with parents, carers or young people first so that we can talk about your concerns.',
    page: '/routes/meeting',
    says: [
      'The SEN team says it always tries to meet families first',
      'The council cannot make [you] meet before [you] mediate or appeal',
    ],
    differs:
      'The page gives no warning: a meeting never stops the two months, and may not be asked for first.',
  },
  {
    sentence:
      'This often helps all involved to better understand the issues or concerns and prevent these escalating unnecessarily.',
    page: '/routes/meeting',
    says: [
      '[You want] to know why something was decided',
      'put things right early, before they get worse',
    ],
  },
  {
    sentence:
      'If appropriate, this meeting will also include professionals involved in providing a service, including schools and post 16 settings.',
    page: '/routes/meeting',
    says: ['others can join, such as staff from [the setting] or a therapist'],
  },
  {
    sentence:
      'You can ask for support from the Dudley SEND Information Advice and Support Services (SENDIASS), this organisation provides free and impartial advice and support to parents and young people and may also arrange and attend meetings.',
    page: '/routes/meeting',
    says: [
      'SENDIASS, the free local advice service, can set up the meeting and come too. It takes no side',
    ],
  },
  {
    sentence:
      'You can find out more about the support provided by SENDIASS including informal mediation and disagreement resolution on their website.',
    page: '/help',
    says: [
      '"url": "https://www.dudley.gov.uk/dudleysendiass"',
      'Free advice, help at meetings, and informal disagreement resolution',
    ],
  },
  {
    sentence:
      'Occasionally, it isn’t possible to reach an agreement without additional formal mediation or disagreement resolution.',
    page: '/routes/meeting',
    says: [
      '**[You have] met and nothing changed.**',
      '**[You want] an independent person to lead the talk.** Ask for [mediation]',
    ],
  },
  {
    sentence:
      'Prime Resolution and KIDS provide impartial, independent mediation and disagreement resolution that is free for parents/carers and young people up to the age of 25.',
    page: '/routes/formal-resolution',
    says: ['Free, up to the age of 25', 'A trained, independent mediator', 'Ring a service below'],
    differs:
      'The page says nothing of the certificate, of appeals about Section I alone or of the 30 days: /routes/mediation does.',
  },
  {
    sentence:
      'If you would like more information about either of these providers or would like to know more about alternative providers, please contact your named Case Officer or the Dudley SEN Team.',
    page: '/routes/formal-resolution',
    says: ['ask the case officer or the SEN team which others there are'],
  },
  {
    sentence:
      'Disagreement resolution is very similar to mediation but is available in a wider range of circumstances.',
    page: '/routes/formal-resolution',
    says: ['It is much like mediation, but it is open to more people and about more things'],
  },
  {
    sentence:
      'Informal disagreement resolution (IDR) is available and facilitated through SENDIASS.',
    page: '/routes/informal-resolution',
    says: ['A friendly meeting set up by SENDIASS'],
  },
  {
    sentence:
      'We recommend that you access this support before moving to a more formal process, SENDIASS can provide you with information and advice about the options available to you if you disagree with the provision made available to you or for your child with SEND, and can continue to offer advice and support with more formal processes.',
    page: '/routes/informal-resolution',
    says: [
      'The council asks families to try it before a more formal step. That is its advice, and not a rule',
      'It never stops the two months to appeal',
      'know every option',
      'SENDIASS can go on helping [you]',
    ],
    differs: 'The page gives the advice with no warning that the two months to appeal run on.',
  },
  {
    sentence:
      'IDR is a voluntary arrangement that is available for parents/carers of children with SEND and young people (YP) with SEND.',
    page: '/routes/informal-resolution',
    says: ['It is for parents, carers and young people, and nobody has to take part'],
  },
  {
    sentence:
      'The process aims to support parent/carers and YP to understand the reasons behind a decision that has been made in respect of SEN/D so that they have the information that they need to make an informed choice about their next steps.',
    page: '/routes/informal-resolution',
    says: [
      'It helps [you] see the reasons for a decision, know every option, and choose what to do next',
    ],
  },
  {
    sentence: 'Dudley SENDIASS can host, facilitate, support, arrange and attend IDR meetings.',
    page: '/routes/informal-resolution',
    says: ['SENDIASS can host the meeting, lead it, set it up, or come to support [you]'],
  },
  {
    sentence: 'Informal Disagreement Resolution is used to.',
    page: '/routes/informal-resolution',
    says: ['It helps [you]'],
  },
  {
    sentence: 'Provide parents/carers/YP with an opportunity to seek clarity about LA decisions.',
    page: '/routes/informal-resolution',
    says: ['Say what [you want] to be clear about'],
  },
  {
    sentence: 'Find a resolution to issues and concerns.',
    page: '/routes/informal-resolution',
    says: ['to explain a decision and look for an answer'],
  },
  {
    sentence: 'Request the LA consider any additional evidence brought by parents/carers or YP.',
    page: '/routes/informal-resolution',
    says: ['Send them any new report. Ask the council to look at it'],
  },
  {
    sentence: 'Support parents/carers/YP prior to formal mediation and/or an appeal to SENDIST.',
    page: '/routes/informal-resolution',
    says: ['SENDIASS can go on helping [you], before and during mediation or an appeal'],
  },
  {
    sentence:
      'Support parents/carers/YP to maintain good working relations with LA and/or school setting throughout the duration of an ongoing case, including support during formal mediation and tribunal.',
    page: '/routes/informal-resolution',
    says: ['help both sides stay on good terms', 'before and during mediation or an appeal'],
  },
  {
    sentence: 'IDR can be considered at the following key points in the pathway:',
    page: '/guides/mediation-or-resolution',
    says: ['It can help with these'],
  },
  {
    sentence:
      'Following a decision not to undertake an EHC needs assessment (6 week decision) or a decision not to issue and EHCP following an assessment (16 week decision).',
    page: '/routes/informal-resolution',
    says: [
      'The council said no to an assessment (the 6-week decision) or a new assessment',
      'after an assessment (the 16-week decision)',
    ],
    differs:
      'The page leaves out a refusal to assess again, which can be appealed like the others.',
  },
  {
    sentence: 'Following a final EHCP being issued where there is disagreement about:',
    page: '/routes/informal-resolution',
    says: ['A final plan has come, and [you disagree] with'],
  },
  {
    sentence: 'The placement named in Section I.',
    page: '/routes/informal-resolution',
    says: ['the place in Section I'],
  },
  {
    sentence: 'The content of the EHCP (sections B and F).',
    page: '/routes/informal-resolution',
    says: ['Section B or F'],
  },
  {
    sentence:
      'In addition IDR may be used where there is disagreement following an annual review of the EHCP.',
    page: '/routes/informal-resolution',
    says: ['After a yearly review'],
  },
  {
    sentence: 'This may include disagreement about:',
    page: '/guides/mediation-or-resolution',
    says: ['After a yearly review: the outcomes reached, changes, no changes'],
  },
  {
    sentence: 'Outcomes achieved.',
    page: '/routes/informal-resolution',
    says: ['the outcomes reached'],
  },
  {
    sentence: 'A decision to cease the EHCP.',
    page: '/routes/informal-resolution',
    says: ['a decision to stop the plan'],
  },
  {
    sentence: 'Decisions relating to amendments to the EHCP.',
    page: '/routes/informal-resolution',
    says: ['the outcomes reached, changes'],
  },
  {
    sentence: 'A decision to maintain the EHCP in its current form.',
    page: '/routes/informal-resolution',
    says: ['no changes'],
  },
  {
    sentence: 'Secondary transfer.',
    page: '/routes/informal-resolution',
    says: ['A move to secondary school'],
  },
  {
    sentence: 'Post-16 transfer.',
    page: '/routes/informal-resolution',
    says: ['a move after age 16'],
  },
  {
    sentence: 'IDR can also be used to discuss:',
    page: '/guides/mediation-or-resolution',
    says: ['How a nursery, school, college, health service or the council does its duties'],
  },
  {
    sentence:
      'How education settings, health providers and the LA are carrying out their duties for children and young people with special educational and/or health and care needs under the Children and Families Act 2014.',
    page: '/routes/informal-resolution',
    says: ['How a nursery, school, college, health service or the council does its duties'],
  },
  {
    sentence: 'The provision that education settings are making.',
    page: '/routes/informal-resolution',
    says: ['The help a nursery, school or college gives'],
  },
  {
    sentence:
      'This applies to all children and young people with SEN, not just those going through an EHC needs assessment or those with an EHC plan.',
    page: '/routes/informal-resolution',
    says: ['to anyone with SEN, with or without a plan'],
  },
  {
    sentence:
      'The health or social care provision during an EHC needs assessment, while EHC plans are being prepared or reviewed, whilst awaiting an appeal, or during a reassessment.',
    page: '/routes/informal-resolution',
    says: [
      'Health or social care help during an assessment, a draft, a review or a wait for an appeal',
      'This counts for a new assessment too',
    ],
  },
  {
    sentence:
      'In these cases the disagreement will be with the LA or clinical commissioning group (CCG), rather than the early years setting, school, or college.',
    page: '/routes/informal-resolution',
    says: [
      'Then the talk is with the council or the NHS Integrated Care Board (ICB)',
      '"clinical commissioning group". That ended in 2022',
    ],
    differs: 'Clinical commissioning groups ended on 1 July 2022.',
  },
  {
    sentence:
      'Formal disagreement resolution is available through the mediation services that we use in Dudley (Prime Resolution and Kids).',
    page: '/routes/formal-resolution',
    says: ['Ring a service below', 'disagreement resolution'],
  },
  {
    sentence:
      'It is suitable for all children and young people with SEND, including those identified at SEN Support.',
    page: '/routes/formal-resolution',
    says: ['It is for children and young people on SEN Support too'],
  },
  {
    sentence:
      'Formal disagreement resolution uses trained mediators to resolve different types of disagreement in a quick and effective way.',
    page: '/routes/formal-resolution',
    says: ['A meeting led by a trained mediator', 'The aim is a quick answer that works for all'],
  },
  {
    sentence:
      'Disagreement resolution is an entirely voluntary process and can only take place with the agreement of all parties.',
    page: '/routes/formal-resolution',
    says: ['Everyone must agree to take part'],
  },
  {
    sentence: 'This service is available to help resolve disagreements about:',
    page: '/routes/formal-resolution',
    says: ['helps both sides settle a disagreement about SEN'],
  },
  {
    sentence:
      'How the early years setting, school, post-16 setting or local authority (LA) is carrying out its duties for children and young people with special educational and/or health and care needs.',
    page: '/routes/formal-resolution',
    says: [
      'How a nursery, school, college or the council does its duties to those with SEN, health or care needs',
    ],
  },
  {
    sentence: 'The provision that the early years setting, school, or post-16 setting is making.',
    page: '/routes/formal-resolution',
    says: ['The help that a nursery, school or college gives'],
  },
  {
    sentence:
      'This applies to all children and young people with SEN, not just those going through an EHC needs assessment or with an EHC plan.',
    page: '/routes/formal-resolution',
    says: ['to anyone with SEN, with or without a plan'],
  },
  {
    sentence:
      'The health or social care provision during an EHC needs assessment, while EHC plans are being drawn up or reviewed, whilst awaiting an appeal, or when children or young people are being reassessed.',
    page: '/routes/formal-resolution',
    says: [
      'Health or social care help while an assessment, a new assessment, a draft or a review goes on',
      'The council offers this during an appeal too',
    ],
    differs: "The law does not list the time of an appeal; it is kept as the council's own offer.",
  },
  {
    sentence:
      'In these cases the disagreement will be with the LA or clinical commissioning group (CCG), rather than the early years setting, school, or college.',
    page: '/routes/formal-resolution',
    says: [
      'the talk is not with the nursery, school or college. It is with the council or the NHS Integrated Care Board (ICB)',
      '"clinical commissioning group", which ended in 2022',
    ],
    differs: 'Clinical commissioning groups ended on 1 July 2022.',
  },
  {
    sentence:
      'Formal disagreement resolution is also available if parents or young people disagree with:',
    page: '/guides/mediation-or-resolution',
    says: ['you want an independent mediator, with or without a decision or a plan'],
  },
  {
    sentence: 'Section E, H and C of an EHCP.',
    page: '/routes/formal-resolution',
    says: [
      'The outcomes in a plan (Section E)',
      '(Sections C, D, G, H1 and H2)',
      'leave out Sections D and G',
    ],
    differs: 'The page leaves out Sections D and G.',
  },
  {
    sentence: 'The special educational provision set out in the EHC plan.',
    page: '/routes/formal-resolution',
    says: ['The special help set out in a plan (Section F)'],
  },
  {
    sentence: 'The health and social care elements of an EHC plan.',
    page: '/routes/formal-resolution',
    says: ['The health or social care parts of a plan'],
  },
  {
    sentence: 'Disagreement resolution services can be used at any time, if both parties agree.',
    page: '/routes/formal-resolution',
    says: ['at any time', 'Everyone must agree to take part'],
  },
  {
    sentence:
      'This includes while an EHC needs assessment is being conducted, while the plan is being prepared, after a plan is finalised or while an appeal is going through the tribunal process.',
    page: '/routes/formal-resolution',
    says: [
      'It can be used during an assessment, while a plan is written, once it is final, or during an appeal',
    ],
  },
  {
    sentence:
      'All cases are different, and we encourage you to contact the SEN Team directly to discuss whether formal or informal disagreement resolution may be able to help.',
    page: '/routes/informal-resolution',
    says: ['Not sure which kind of talk fits? The SEN team can say too'],
  },
  {
    sentence:
      'The majority of issues raised by parents, carers, the community, visitors, volunteers or pupils, are concerns rather than complaints.',
    page: '/guides/concern-or-complaint',
    says: [
      'Most things that people raise are concerns',
      'parents, carers, pupils, visitors, volunteers and neighbours',
    ],
  },
  {
    sentence:
      'A concern may be defined as ‘an expression of worry or doubt over an issue considered to be important for which reassurances are sought’.',
    page: '/guides/concern-or-complaint',
    says: ['A concern is a worry or a doubt about something important'],
  },
  {
    sentence:
      'A complaint may be defined as ‘an expression of dissatisfaction however made, about actions taken or a lack of action’.',
    page: '/guides/concern-or-complaint',
    says: [
      'A complaint says that you are unhappy with what someone did, or did not do. It counts in any form',
    ],
  },
  {
    sentence:
      'It is in everyone’s interest that all concerns and complaints are resolved at the earliest possible stage.',
    page: '/guides/concern-or-complaint',
    says: ['It is best for everyone to settle things as early as can be'],
  },
  {
    sentence:
      'If you wish to make a formal complaint about a decision that has been made on behalf of DMBC by an employee of the council or about the conduct of a council employee whilst undertaking the duties on behalf of DMBC or about a process followed you can find out more about how to do this by following the link to the corporate complaints process.',
    page: '/guides/concern-or-complaint',
    says: [
      'how council staff behaved',
      'a step that was not followed',
      'a decision by council staff that [you] cannot appeal',
    ],
    differs:
      'A complaint cannot change a decision that can be appealed, so decisions and complaints are kept apart.',
  },
  {
    sentence: 'https://www.dudley.gov.uk/council-community/compliments-comments-complaints/',
    page: '/help',
    says: ['"url": "https://www.dudley.gov.uk/council-community/compliments-comments-complaints/"'],
  },
  {
    sentence:
      'If your complaint is about an education setting including Early Years setting or nursery, maintained school, academy, or college or an independent school you will need to contact the education setting directly and follow their complaints procedure.',
    page: '/routes/setting-complaint',
    says: ['A complaint about a nursery, school or college goes to that place itself'],
  },
  {
    sentence: 'This should be clearly set out on their website.',
    page: '/routes/setting-complaint',
    says: ['Look for it on the website'],
  },
  {
    sentence: 'Further information about making a complaint in Dudley can be found here:',
    page: '/routes/setting-complaint',
    says: ['<Contact id="school-complaints-guide"/>'],
    differs: 'The link is lost on the page; it is made again.',
  },
  {
    sentence:
      'You can also find out more about this process and how to complain by looking at the DfE guidance using this link:',
    page: '/routes/department-for-education',
    says: [
      "Open the Department's page about school complaints",
      '<Contact id="department-for-education"/>',
    ],
    differs: 'The link is lost on the page; it is made again.',
  },
  {
    sentence:
      'If you have followed the organisations formal complaints process and remain dissatisfied with the response, you may complain the Local Government Ombudsman.',
    page: '/routes/ombudsman',
    says: [
      "The council's older page sends people to the Ombudsman after any complaint. That can mislead",
      'It cannot look at what happened in a nursery, school or college',
    ],
    differs:
      'The Ombudsman cannot look at nurseries, schools or colleges, and has another name now.',
  },
  {
    sentence: 'For more information about how to complain to the LGO please visit:',
    page: '/routes/ombudsman',
    says: [
      'The Local Government and Social Care Ombudsman',
      '<Contact id="ombudsman"/>',
      'Use the online form',
    ],
    differs: 'The link is lost on the page, and the Ombudsman has another name now.',
  },
];
