/// The places that may break a house rule, each with its reason. An exception that is no longer needed fails, too.
struct Exceptions {
    /// Path or `path name` to reason.
    let reasons: [String: String]

    /// `@unchecked Sendable`, by file.
    static let uncheckedSendable = Exceptions([:])

    /// Files longer than a ceiling.
    static let longFiles = Exceptions([:])

    /// Functions longer than a ceiling, as `path signature`.
    static let longFunctions = Exceptions([
        "Sources/KenImport/Interchange/InterchangeTable.swift columns": "the column lists of all files, one case each",
        "Sources/KenImport/Interchange/Interchange.swift content(of:_:)": "one case for each file",
        "Sources/KenImport/Interchange/Interchange.swift table(of:)": "one case for each kind of row",
        "Sources/KenImport/Interchange/Interchange.swift write(_:into:)": "one case for each kind of row",
        "Sources/KenStore/Record/Referrer.swift referrers": "one case for each kind of record",
        "Sources/KenVerbs/Import/Draft+Summary.swift summary": "one case for each kind of row",
        "Sources/KenVerbs/Import/ImportBatch.swift place(_:)": "one case for each kind of row",
        "Sources/KenStore/Record/RecordKind+Type.swift type": "one case for each kind of record",
        "Sources/KenVerbs/Export/ExportEverything.swift interchange": "one case for each kind of record",
        "Sources/KenVerbs/Import/Draft+Links.swift links": "one case for each kind of row",
    ])

    /// Files outside the store that hold SQL.
    static let statements = Exceptions([:])

    init(_ reasons: [String: String]) { self.reasons = reasons }

    /// Takes out the breaches that have a reason, and adds one for each reason that excused nothing.
    /// - Parameter subject: names what an exception is listed under; the path when left out.
    func filtering(_ breaches: [Breach], subject: (Breach) -> String = \.path) -> [Breach] {
        let excused = Set(breaches.map(subject))
        let needless = reasons.keys.filter { !excused.contains($0) }.sorted()
        return breaches.filter { reasons[subject($0)] == nil }
            + needless.map { Breach(path: $0, line: nil, reason: "needs no exception any more; take it off the list") }
    }
}
