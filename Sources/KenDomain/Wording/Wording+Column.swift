extension Wording {
    /// What a column of a record is called over a field: `made_on` is "Made on".
    public static func column(_ name: String) -> String {
        columns[name] ?? capitalised(name.replacing("_", with: " "))
    }

    /// Columns whose name alone would say too little.
    private static let columns = [
        "makes": "What they make", "sells_to": "Whom they sell to", "zone": "Time zone", "mails": "Mail addresses",
        "link": "Link into the CRM", "buys_through": "Buys through", "core_job": "What it is bought for",
        "temperament": "Temperament, one line one would show them", "wants": "What they want to reach",
        "functions": "What they do there", "answer": "Does it hold", "in_their_hours": "In their working hours",
        "planned": "What was planned to be talked about", "topics": "What was talked about",
        "level": "Level of research", "gist": "In a few words", "value": "The answer",
        "contradicts": "Speaks against the answer", "made_on": "Promised on", "owner": "Owner on our side",
        "settlement": "How it ended", "hearer": "Who of ours heard it", "teller": "Who told it",
        "asked_of": "Who was asked for it", "wanted": "Whom one wants to meet", "learned_on": "Known to us since",
        "addressable": "What they could spend with us in a year", "brand_marks": "Marks for the worth of their name",
        "rival_of": "Whose rival it is", "need_of": "Whose need it serves", "bearing": "What it is made for",
        "turns_on": "Turns on", "told": "Told them in these words",
    ]

    /// A word of the program as people write it: `channelPartner` is "channel partner".
    public static func plain(_ word: String) -> String {
        word.replacing("_", with: " ").reduce(into: "") { text, letter in
            let isBoundary = letter.isUppercase && text.last?.isLowercase == true
            text += isBoundary ? " " + letter.lowercased() : String(letter)
        }
    }
}
