import KenDomain
import KenText

/// Guesses what the columns of somebody's own table mean, from headers first and the shape of values second.
struct MappingGuess {
    private let header: HeaderNames
    private let sample: [CSVRow]
    private let titles: TitleReading

    /// A guess for a table with this header and these first rows.
    init(header: HeaderNames, sample: [CSVRow], titles: TitleReading) {
        self.header = header
        self.sample = sample
        self.titles = titles
    }

    /// One guess for each column; no meaning is given twice but ``ColumnMeaning/kept``.
    func columns() -> [ColumnGuess] {
        var taken: Set<ColumnMeaning> = []
        var guesses = header.shown.indices.map { index in
            guess(index, byHeader: MeaningWords.meaning(of: header.plain[index]), taken: &taken)
        }
        for index in guesses.indices where guesses[index].meaning == .kept && header.plain[index] != "name" {
            guard let (meaning, reason) = shape(values(index)), taken.insert(meaning).inserted else { continue }
            guesses[index].meaning = meaning
            guesses[index].reason = reason
        }
        settleName(&guesses, &taken)
        return guesses
    }

    private func guess(_ index: Int, byHeader meaning: ColumnMeaning?, taken: inout Set<ColumnMeaning>) -> ColumnGuess {
        var guess = ColumnGuess(
            column: header.shown[index], meaning: .kept, reason: "nothing tells what it means: kept with the row",
            samples: Array(values(index).prefix(3)))
        guard let meaning, fits(meaning, values(index)), taken.insert(meaning).inserted else { return guess }
        guess.meaning = meaning
        guess.reason = "the header says “\(header.shown[index])”"
        return guess
    }

    /// Whether the values do not contradict the header: a mail column must hold some addresses, a domain column domains.
    private func fits(_ meaning: ColumnMeaning, _ values: [String]) -> Bool {
        guard !values.isEmpty else { return true }
        return switch meaning {
        case .mail: values.contains { MailText($0) != nil }
        case .domain: values.contains { DomainText($0) != nil }
        default: true
        }
    }

    /// `Name` is a person's name beside a mail address or a title, else an organisation's.
    private func settleName(_ guesses: inout [ColumnGuess], _ taken: inout Set<ColumnMeaning>) {
        guard let index = header.plain.firstIndex(where: ["name", "nom", "naam"].contains),
            guesses[index].meaning == .kept
        else { return }
        let hasPeople = !taken.isDisjoint(with: [.mail, .title, .firstName])
        let meaning: ColumnMeaning =
            taken.contains(.firstName) && !taken.contains(.lastName)
            ? .lastName : hasPeople ? .personName : .organisationName
        guard taken.insert(meaning).inserted else { return }
        guesses[index].meaning = meaning
        guesses[index].reason = "the header says “\(header.shown[index])”, beside the other columns"
    }

    private func shape(_ values: [String]) -> (ColumnMeaning, String)? {
        guard values.count >= 2 else { return nil }
        func share(_ holds: (String) -> Bool) -> Double { Double(values.count(where: holds)) / Double(values.count) }
        if share({ MailText($0) != nil }) >= 0.6 { return (.mail, "most values are mail addresses") }
        if share({ DomainText($0).map { !$0.isShared } ?? false }) >= 0.6 {
            return (.domain, "most values are domains")
        }
        if share({ titles.functions(of: $0) != nil && $0.count < 80 }) >= 0.6 {
            return (.title, "most values are job titles")
        }
        if share(Self.looksLikeName) >= 0.9 { return (.personName, "most values look like names of people") }
        return nil
    }

    /// Two or three capitalised words without digits, none of them a legal form.
    private static func looksLikeName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        let legalForms = [
            "GmbH", "AG", "Inc", "Inc.", "Ltd", "Ltd.", "LLC", "SA", "SpA", "BV", "B.V.", "AS", "Co", "Co.", "KG",
            "Corp",
        ]
        return (2...3).contains(words.count)
            && words.allSatisfy { word in
                (word.first?.isUppercase ?? false) && word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
                    && !legalForms.contains(String(word))
            }
    }

    private func values(_ index: Int) -> [String] {
        sample.lazy.map { $0.field(index).trimmingBlanks() }.filter { !$0.isEmpty }.prefix(200).map(\.self)
    }
}
