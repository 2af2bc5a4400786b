import ArgumentParser
import KenDomain
import KenVerbs

/// `ken outlook call`: makes a call.
struct OutlookCallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Make a call on where a trend goes.",
        discussion: """
            Likelihood and confidence stand apart: the first says how likely it is, the second how sure we are of that.
            Words of likelihood: \(Likelihood.allCases.map { Wording.name($0) }.joined(separator: ", ")).

            Example:
              ken outlook call "short runs" --by "Helena Vik" \\
                --that "short runs decide" --likelihood "very likely" \\
                --confidence medium --tell "a converter drops its press" \\
                --look-by 2027-03-01
            """)

    @Argument(help: "Words of the trend.") var trend: String
    @Option(help: "Who calls.") var by: String?
    @Option(name: .customLong("that"), help: "What you expect, as a clause.") var statement = ""
    @Option(help: "How likely: a word, or 1 to 99 %.") var likelihood = ""
    @Option(help: "How sure: very-low, low, medium, high, very-high; as the words on record give it if left out.")
    var confidence: String?
    @Option(help: "Who sees it otherwise, and why.") var dissent: String?
    @Option(help: "An event that would show it early; may be given several times.") var tell: [String] = []
    @Option(help: "The day by which to look for each event, in their order, YYYY-MM-DD.") var lookBy: [String] = []
    @Option(help: "The day to look at the call again; half a year from today if left out.") var review: String?
    @OptionGroup var options: ActOptions

    func run() async throws {
        try await Outcome.of { try await options.act(Operations.callOutlook, try input()) }
    }

    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    private func input() throws(Refusal) -> CallInput {
        var problems: [Problem] = []
        func day(_ text: String, _ field: String) -> Day? {
            let day = Day(iso: text)
            if day == nil { problems.append(Problem(field: field, "“\(text)” is no day; write it as 2026-12-31.")) }
            return day
        }
        let looks = lookBy.map { day($0, "--look-by") }
        let review = review.flatMap { day($0, "--review") }
        let sure = confidence.flatMap { word in
            OutlookConfidence.allCases.first {
                Wording.name($0) == word.lowercased().replacing("-", with: " ")
            }
        }
        if let confidence, sure == nil {
            problems.append(
                Problem(field: "--confidence", "“\(confidence)” is none of very-low, low, medium, high, very-high."))
        }
        guard problems.isEmpty else { throw .invalid(problems) }
        let tales = tell.enumerated().map { place, text in
            OutlookCall.TellTale(text, lookBy: looks.indices.contains(place) ? looks[place] : nil)
        }
        return CallInput(
            trend: trend, statement: statement, likelihood: likelihood, confidence: sure, dissent: dissent,
            tellTales: tales, reviewOn: review, by: by)
    }
}
