import Foundation
import KenDomain
import KenStore
import KenTestSupport

@testable import KenVerbs

/// A small company with a few themes and words, as files of Ken's own.
enum FeedbackCompany {
    static let tables = [
        "themes": """
        ken:theme,name,phrases,owner,learned_on
        SD,Shed dust,shed dust;lint,IN,D-400
        LT,Late parts,late parts,,D-400
        """,
        "zfeedback": """
        ken:feedback_item,source,organisation,giver,label,queue,received_on,text,owner,due_on,told_back_on,learned_on,visibility
        F1,mail,LK,MI,,,D-40,The shed dust gets everywhere.,,,D-35,D-40,
        F2,ticket,LK,OT,purchaser,,D-25,Late parts again.,,,,D-25,
        F3,note,US,PE,,,D-8,The tool needs a dark screen.,PE,D+3,,D-8,
        F4,survey,LK,,,,D-4,Nice cable.,,,,D-4,
        F5,note,LK,MI,,,D-6,They fear the lint of a rival machine.,,,,D-6,inConfidence: IN
        """,
    ]

    static func make(_ changed: [String: String] = [:]) async throws -> SmallCompany {
        try await SmallCompany(tables.merging(changed) { $1 })
    }
}

extension SmallCompany {
    func feedback(_ queue: FeedbackQueue? = nil, asOf: Day? = nil, as caller: Caller = .localOwner) async throws
        -> FeedbackView
    {
        try await ken.feedback(FeedbackInput(queue: queue, asOf: asOf), as: caller)
    }

    /// The item that begins so.
    func item(_ words: String) async throws -> FeedbackLine {
        for queue in FeedbackQueue.allCases {
            if let found = try await feedback(queue).items.first(where: { $0.text.hasPrefix(words) }) { return found }
        }
        throw Refusal.notFound(words)
    }
}
