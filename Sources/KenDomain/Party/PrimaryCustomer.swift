/// Finds the primary customer of a product (rule book 1.3; Strategyn, Mier).
public enum PrimaryCustomer {
    /// The verdict from everybody's label with regard to the product. It never falls back to purchasers, payers,
    /// partners or colleagues.
    public static func verdict(product: Product, labels: [(Person.ID, Label)]) -> PrimaryVerdict {
        let sought: Label = product.form == .component ? .componentDesigner : .jobExecutor
        let hierarchy = places(for: product.form).map { place in
            PrimaryVerdict.Line(
                rank: place.rank, mark: place.isGrowthAvenue ? "\(place.rank)b" : "\(place.rank)",
                labels: place.labels, people: people(in: labels, with: place.labels),
                isGrowthAvenue: place.isGrowthAvenue)
        }
        let primary = people(in: labels, with: [sought])
        return PrimaryVerdict(
            product: product.id, sought: sought, primary: primary, hierarchy: hierarchy,
            question: primary.isEmpty ? question(for: product) : nil)
    }

    private typealias Place = (rank: Int, labels: [Label], isGrowthAvenue: Bool)

    /// Who comes after whom. Of a component, whoever operates it inside the buyer's product stands with the end
    /// customer; the order from rank 2 on is our choice.
    private static func places(for form: Product.Form) -> [Place] {
        let first: [Place] =
            form == .component
            ? [(1, [.componentDesigner], false), (1, [.endCustomer, .jobExecutor], true)]
            : [(1, [.jobExecutor], false)]
        return first + [
            (2, [.decisionMaker, .purchaser], false), (3, [.administrator], false),
            (4, [.influencer, .gatekeeper], false), (5, [.channelPartner], false),
            (6, [.colleagueInternalVoice, .colleague], false),
        ]
    }

    private static func people(in labels: [(Person.ID, Label)], with wanted: [Label]) -> [Person.ID] {
        Set(labels.filter { wanted.contains($0.1) }.map(\.0)).sorted()
    }

    private static func question(for product: Product) -> String {
        switch product.form {
        case .component: "Who at your customers puts \(product.name) into a design of their own?"
        case .finished, .service:
            product.coreJob.map { "Who uses \(product.name) to \($0)?" }
                ?? "Who uses \(product.name) to get a job done, and which job?"
        }
    }
}
