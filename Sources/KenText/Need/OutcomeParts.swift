import KenDomain

/// An outcome statement taken apart: direction, metric, object, context.
struct OutcomeParts {
    private let text: String
    private let direction: Range<String.Index>?
    private let metric: Range<String.Index>?
    /// What comes before the context; the whole statement where there is none.
    private let core: Range<String.Index>
    private let context: Range<String.Index>?

    /// Takes a statement apart.
    init(_ text: String) {
        self.text = text
        let first = text.prefixMatch(of: OutcomeLint.direction).map { $0.range }
        let afterDirection = first?.upperBound ?? text.startIndex
        let found = text[afterDirection...].firstMatch(of: OutcomeLint.metric).map { $0.range }
        direction = first
        // Nothing but blanks stands between the direction and "the".
        metric = found.flatMap { range in
            first == nil || text[afterDirection..<range.lowerBound].allSatisfy { $0 == " " } ? range : nil
        }
        let object = metric?.upperBound ?? afterDirection
        let start = text[object...].firstMatch(of: OutcomeLint.clarifier).map { $0.range.lowerBound }
        core = text.startIndex..<(start ?? text.endIndex)
        context = start.map { $0..<text.endIndex }
    }

    /// What is to be said of the parts; what is missing has an empty range where it belongs.
    func findings(_ policy: NeedPolicy) -> [(OutcomeCode, Range<String.Index>)] {
        directionFindings + metricFindings(policy) + doubleFindings
    }

    private var directionFindings: [(OutcomeCode, Range<String.Index>)] {
        guard let direction else { return [(.noDirection, text.startIndex..<text.startIndex)] }
        let word = text[direction].lowercased()
        if word.hasPrefix("minimi") { return [] }
        let isUpwards = word.hasPrefix("maximi") || word == "increase" || word == "improve"
        return [(isUpwards ? .upwards : .otherDirection, direction)]
    }

    private func metricFindings(_ policy: NeedPolicy) -> [(OutcomeCode, Range<String.Index>)] {
        guard let metric else {
            let place = direction?.upperBound ?? text.startIndex
            return [(.noMetric, place..<place)]
        }
        let words = text[metric]
        var found = words.ranges(of: OutcomeLint.otherLikelihood).map { (OutcomeCode.otherLikelihood, $0) }
        found += words.ranges(of: OutcomeLint.hardToMeasure).map { (.hardToMeasure, $0) }
        let object = text[metric.upperBound..<max(metric.upperBound, core.upperBound)].split(separator: " ")
        if object.count < policy.objectWords { found.append((.noObject, metric.upperBound..<metric.upperBound)) }
        if context == nil { found.append((.noContext, text.endIndex..<text.endIndex)) }
        return found
    }

    /// Two in one: grave in the core, less so in the context.
    private var doubleFindings: [(OutcomeCode, Range<String.Index>)] {
        let inCore = text[core].ranges(of: OutcomeLint.double)
        guard inCore.isEmpty else { return inCore.map { (.twoInOne, $0) } }
        return context.map { text[$0].ranges(of: OutcomeLint.double).map { (.twoContexts, $0) } } ?? []
    }

    /// The statement with the plain words for direction and likelihood, where that is all that is needed.
    var restated: String? {
        guard let direction, let metric else { return nil }
        let word = text[direction].lowercased()
        let isUpwards = word.hasPrefix("maximi") || word == "increase" || word == "improve"
        guard !isUpwards else { return nil }
        let first = word.hasPrefix("minimi") ? String(text[direction]) : "Minimize"
        let measured = String(text[metric]).replacing(OutcomeLint.otherLikelihood, with: "likelihood")
        let plain = first + text[direction.upperBound..<metric.lowerBound] + measured + text[metric.upperBound...]
        return plain == text ? nil : plain
    }
}
