public import KenDomain

/// Words that show whom somebody calls the customer (rule book 10; Mier); a workspace may change them.
public enum CustomerGroupPhrases {
    /// The list Ken starts with.
    public static let standard = PhraseList<CustomerGroup>([
        .init(
            .payer,
            [
                "pay*", "whoever pays", "buyer*", "buys", "purchas*", "procurement", "budget*", "signs the order",
                "decision maker*", "kunde der zahlt", "einkauf*", "acheteur*", "comprador*",
            ]),
        .init(
            .user,
            [
                "user*", "uses", "using", "end user*", "operator*", "designer*", "engineer*", "patient*", "builder*",
                "whoever works with it", "anwender*", "nutzer*", "utilisateur*", "usuario*",
            ]),
        .init(
            .partner,
            [
                "partner*", "distributor*", "reseller*", "dealer*", "broker*", "adviser*", "advisor*", "agent*",
                "channel*", "integrator*", "handler", "distributeur*", "distribuidor*",
            ]),
        .init(
            .colleague,
            [
                "colleague*", "internal*", "employee*", "our team*", "sales team*", "sales", "management", "staff",
                "other departments", "internal customer*", "internal user*", "kollege*", "mitarbeiter*", "collegue*",
                "colega*",
            ]),
    ])

    /// The groups that one line names, each with its reason for a page; inferred, for a person to confirm.
    public static func read(_ text: String, by phrases: PhraseList<CustomerGroup> = standard)
        -> Attested<Set<CustomerGroup>>
    {
        let found = phrases.matches(in: text)
        return .inferred(
            Set(found.map(\.meaning)),
            from: found.isEmpty
                ? "no word of the list was found"
                : "the words say " + found.map { "“\($0.phrase)”" }.joined(separator: ", "))
    }
}
