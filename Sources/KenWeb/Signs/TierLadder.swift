package import KenDomain

/// Three stacked rungs I, II and III: how alive each tier is, with a tick at the foundation.
package struct TierLadder: Markup {
    /// Status of tiers I, II and III in order; missing ones count as no contact.
    var statuses: [TierStatus]
    /// The tier up to which all are alive; 0 for none.
    var foundation: Int

    package init(_ statuses: [TierStatus], foundation: Int) {
        self.statuses = statuses
        self.foundation = foundation
    }

    package var html: HTML {
        Figure(says: words, width: 40, height: 26, classes: "sign ladder", drawing: "\(rungs)\(tick)").html
    }

    private var rungs: [HTML] {
        Tier.allCases.map { tier in
            let y = top(tier.rawValue)
            let status = status(of: tier)
            let filled = Int((30 * TierLadder.fill(status)).rounded())
            let fill: HTML =
                filled == 0 ? "" : "<rect class=\"rung-fill\" x=\"9\" y=\"\(y)\" width=\"\(filled)\" height=\"6\"/>"
            return """
                <rect class="rung \(status == .none ? "none" : "met")" x="8.5" y="\(Double(y).halfPixelUp)" width="31" \
                height="7"/>\(fill)
                """
        }
    }

    private var tick: HTML {
        guard (1...3).contains(foundation) else { return .nothing }
        let y = top(foundation) + 3
        return "<path class=\"s-accent\" d=\"M1 \(y - 4)l5 4l-5 4z\"/>"
    }

    private func top(_ tier: Int) -> Int { 1 + (3 - tier) * 9 }

    private func status(of tier: Tier) -> TierStatus {
        statuses.indices.contains(tier.rawValue - 1) ? statuses[tier.rawValue - 1] : .none
    }

    private var words: String {
        let each = Tier.allCases.map { "tier \($0.numeral) \(Wording.name(status(of: $0)))" }.joined(separator: ", ")
        return foundation > 0 ? "\(each); foundation at tier \(foundation)" : "\(each); no foundation yet"
    }

    /// The filled share of a rung, 0…1.
    static func fill(_ status: TierStatus) -> Double {
        switch status {
        case .none, .cold: 0
        case .weak: 0.25
        case .working: 2.0 / 3
        case .strong: 1
        }
    }
}

extension Double {
    /// Half a pixel up, so that a one-pixel outline is sharp.
    fileprivate var halfPixelUp: String { (self - 0.5).inDrawing }
}
