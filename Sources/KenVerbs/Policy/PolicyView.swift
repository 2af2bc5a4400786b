package import KenDomain

/// Every setting of the policy in force, and how it came to be.
package struct PolicyView: Codable, Sendable {
    /// One setting.
    package struct Line: Codable, Hashable, Sendable {
        package var path: String
        package var group: String
        /// Its name in words.
        package var name: String
        package var meaning: String
        /// The section of the rules it stands in.
        package var section: String
        package var unit: String
        package var value: String
        package var shipped: String
        /// What moves when it does.
        package var moves: String

        package init(
            path: String, group: String, name: String, meaning: String, section: String, unit: String, value: String,
            shipped: String, moves: String
        ) {
            self.path = path
            self.group = group
            self.name = name
            self.meaning = meaning
            self.section = section
            self.unit = unit
            self.value = value
            self.shipped = shipped
            self.moves = moves
        }

        /// Whether somebody here changed it.
        package var isChanged: Bool { value != shipped }
    }

    /// A policy that was in force.
    package struct Past: Codable, Hashable, Sendable {
        package var from: Day
        /// The day after its last; nil while it lasts.
        package var until: Day?
        package var stamp: String
        /// Who set it and why; "" for what is not known.
        package var by: String
        package var reason: String
        /// What differs from the one before, in words.
        package var differences: [String]

        package init(
            from: Day, until: Day?, stamp: String, by: String, reason: String, differences: [String]
        ) {
            self.from = from
            self.until = until
            self.stamp = stamp
            self.by = by
            self.reason = reason
            self.differences = differences
        }
    }

    package var asOf: Day
    package var stamp: String
    /// The definition of the customer, one sentence, and the school it follows.
    package var definition: String
    package var houseDefinition: Policy.HouseDefinition
    /// Our own sentence; nil for the shipped wording.
    package var houseSentence: String?
    /// Named by hand.
    package var ownDomains: [String]
    /// What Ken takes for our own while none is named by hand.
    package var presumedDomains: [String] = []
    package var lines: [Line]
    /// Newest first.
    package var history: [Past]
    package var mayChange: Bool

    package init(
        asOf: Day, stamp: String, definition: String, houseDefinition: Policy.HouseDefinition, houseSentence: String?,
        ownDomains: [String], lines: [Line], history: [Past], mayChange: Bool
    ) {
        self.asOf = asOf
        self.stamp = stamp
        self.definition = definition
        self.houseDefinition = houseDefinition
        self.houseSentence = houseSentence
        self.ownDomains = ownDomains
        self.lines = lines
        self.history = history
        self.mayChange = mayChange
    }
}

/// Settings to change, with the reason.
package struct PolicyInput: Codable, Sendable {
    /// New values by path, as a person writes them; those that stay the same are left alone.
    package var values: [String: String]
    package var houseDefinition: Policy.HouseDefinition?
    /// Our own sentence on who the customer is; "" takes the shipped wording.
    package var houseSentence: String?
    /// Our own mail domains, all of them; nil leaves them.
    package var ownDomains: [String]?
    package var reason: String

    package init(
        values: [String: String] = [:], houseDefinition: Policy.HouseDefinition? = nil, houseSentence: String? = nil,
        ownDomains: [String]? = nil, reason: String
    ) {
        self.values = values
        self.houseDefinition = houseDefinition
        self.houseSentence = houseSentence
        self.ownDomains = ownDomains
        self.reason = reason
    }
}
