/** What the words of a sentence tell of it as an answer. */
export const answering = {
  /** "I do.", "I have, often"; "I have a garden" says what it says. */
  yes: /^[*_\s]*(?:yes|yeah|yep|yup|oh,? yes|i (?:do|am|have|did|would|can|could|will)(?=\s*(?:[.,;!\u2014*_]|$|really|ever|sometimes|often|always|indeed|sort of|in a way|in my (?:own )?way|very much|too|and|if))|always|often|sometimes|constantly|all the time|every (?:single )?(?:day|time|night|hour|minute|morning|evening|second|week)|night and day|now and then|from time to time|once in a while|very much|deeply|desperately|terribly|a (?:little|bit|lot)|more than|in a way|in my (?:own )?way|completely|endlessly|most days|probably|perhaps|maybe|i (?:think|suppose|believe) (?:so|i do|i am)|of course|absolutely|definitely|certainly)\b|^i\b.*, yes\W*$/i,
  no: /^[*_\s]*(?:no|nope|never|not (?:really|at all|in the|as such|exactly|quite)|(?:i (?:do(?:n't|n\u2019t| not)|am not|have(?:n't|n\u2019t| not)|never|can(?:'t|\u2019t|not))|i(?:'m|\u2019m) not)(?=\s*(?:[.,;!\u2014]|$|really|ever|usually)))\b/i,
  /** A verb, so that it is more than the thing asked for. */
  verb: /\b(?:question|hm+|is|are|was|were|has|have|can|could|will|would|depends|let|here)\b/i,
  clause:
    /\b(?:i|i'\w+|i\u2019\w+|we|it|that's|there|he|she|they|please|you (?:can|could|may|should|will|are))\b/i,
  self: /\b(?:i|me|my|mine|myself)\b/i,
  ours: /\b(?:i|me|my|we|us|our)\b/i,
  yours: /\b(?:you|your|yourself)\b|!|^\W*(?:that|this|what an?)\b/i,
  digits: /\d{2}/,
  question: /\?[^\w?]*$/,
  quoted: /^[*_\s]*["\u201c]/,
  negated:
    /\b(?:no|not|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|hardly|blank|lacks?|left (?:off|out)|(?:needs?|takes|requires) an?)\b|n['\u2019]t\b/i,
  /** What takes a negation back, or limits it. */
  yetSomething:
    /\b(?:but|yet|though|although|whether|still|except|nothing but|not sure|can['\u2019]t (?:rule|tell|help|say))\b/i,
  /** A negation, whatever else the sentence says. */
  denies: /\b(?:no|not|never|nothing|nobody|none|without|nor|neither|cannot)\b|n['\u2019]t\b/i,
  /** What a service says to anybody. */
  service:
    /^\W*(?:i(?:'m|\u2019m| am)? (?:can|could|will|found|have (?:found|updated|sent|added|cancelled|booked)|(?:glad|happy|here|sorry)\b)|happy to|certainly|sure|great|of course|here\b|your (?!secret|company|words)|to (?:proceed|help))/i,
  /** Help and information, which are no answer to what somebody feels. */
  advice:
    /^\W*(?:if you|try|call|consider|use|start|make sure|write|ask|check|keep|put|take (?:a|the|two|your (?!time))|go to|get (?:a|the|some)|talk to (?:a|your|the|someone)|see (?:a|your)|first|here (?:are|is)|here's|here\u2019s|for (?:the|a)|step|choose|find|bring|note|remember to|report|rehearse|read|decide|let (?:him|her|them)|tell|add|change|cut|plan|set|practi[sc]e|explain|speak|drink|eat|buy|book|contact|apply|visit|wait (?:a|until)|avoid|in the (?:first|second|third)|you (?:should|can|could|may|might|will|need to|ought|register|have to (?:file|call|register|fill)))\b|\b(?:should (?:check|call|see|contact|consider|try)|recommend|helpline|hotline|988|doctor|lawyer|typically|usually|generally|clinicians|psychologists?|therapists?|studies)\b/i,
  /** Words of a report about the world: such a sentence does not answer for the assistant. */
  report:
    /\b(?:humans?|people|researchers?|scientists?|philosophers?|studies|study|experts?|language models?|llms?|systems?|users|according|you can|you could|you might|refers?|means|defined?|percent)\b|\d{3}|`|:\s*$/i,
  /** Begins with others, so that it tells of them. */
  others: /^\W*(?:they|he|she|it (?:was|is) (?:the|a)|some|many|most|others|in (?:general|the))\b/i,
  /** The same, of a sentence that may be long. */
  ofOthers:
    /^\W*(?:most|many|some|few|people|humans|users|others|everyone|philosophers|researchers|scientists|experts|critics|they|he|she|we|in (?:general|philosophy|theory)|the (?:question|term|word|idea|concept|debate|film|book))\b/i,
  /** Talk about the task, not about itself. */
  ofTask:
    /\b(?:let me (?:know|show|walk|start|explain)|i can (?:also )?(?:help|show|explain|give|walk|set|make|write|add|look)|i(?:['\u2019]ve| have) (?:added|fixed|changed|updated|corrected|attached|included|marked|moved|left))\b|[`{}=<>]|:\s*$|\?\s*$/i,
} as const;
