/// Forty outcome statements with the codes a person gives them, judged by what is wrong with each and written down
/// before the checker had read any of them. None stands in the rule book.
enum StatementCorpus {
    /// One statement, and the codes a person gives it.
    struct Entry: Sendable {
        let codes: String
        let text: String
    }

    /// The forty.
    static let all: [Entry] = sound + hinted + wrong + several

    /// Texts on which the two differ, and why.
    static let knownMisses = [
        "We need a faster and better way to plan rounds":
            "the checker also finds “and” (E5), which the person let pass",
        "Minimize the likelihood that a customer gets a poor or unreliable answer":
            "“poor” and “unreliable” are not on the list (E6), and “or” joins two words for one thing (E5)",
        "Increase our share of orders during winter":
            "the checker also finds “our” (E9), which the person overlooked",
    ]

    private static let sound = [
        Entry(codes: "", text: "Minimize the time it takes to find a free bed when a patient arrives at night"),
        Entry(codes: "", text: "Minimize the likelihood that a medicine is given twice during a change of shift"),
        Entry(codes: "", text: "Minimize the number of trips to the store room while dressing a wound"),
        Entry(codes: "", text: "Minimise the amount of seed lost when the wind turns during sowing"),
        Entry(codes: "", text: "Minimize the variation in dough temperature across batches"),
        Entry(codes: "", text: "Minimize the time required to hand over a patient before the end of a shift"),
        Entry(codes: "", text: "Minimize the frequency with which a pallet must be moved before it is loaded"),
        Entry(codes: "", text: "Minimize the likelihood of overlooking an unpaid invoice when the quarter is closed"),
        Entry(codes: "", text: "Minimize the cost of keeping spare parts until a machine is retired"),
        Entry(codes: "", text: "Minimize the number of people who must be asked before a refund is paid"),
    ]

    private static let hinted = [
        Entry(codes: "I1", text: "Minimize the time it takes to sharpen a blade"),
        Entry(codes: "I1", text: "Minimize the likelihood that a parcel is left in the rain"),
        Entry(codes: "W2", text: "Reduce the number of stitches dropped when the yarn changes"),
        Entry(codes: "W2 W6", text: "Lower the risk of burning the crust while the oven heats unevenly"),
        Entry(codes: "W1", text: "Maximize the likelihood that a seedling survives after planting out"),
        Entry(codes: "W7", text: "Minimize the effort required to lift a patient when only one nurse is present"),
        Entry(codes: "W6 I1", text: "Minimize the probability that a sample is mislabelled"),
        Entry(codes: "W7", text: "Minimize the need to stop the line while the reel is changed"),
        Entry(codes: "W5", text: "Minimize the time it takes to spot a leak when the tank is full or half empty"),
        Entry(codes: "W2 I1", text: "Avoid the likelihood that a guest waits for a key"),
    ]

    private static let wrong = [
        Entry(codes: "E1 E2", text: "A ladder that does not slip"),
        Entry(codes: "E1", text: "Shorten the time it takes to load a truck when two orders share a pallet"),
        Entry(codes: "E2", text: "Minimize paperwork when a tenant moves out"),
        Entry(codes: "E3", text: "Minimize the number of errors during stocktaking"),
        Entry(codes: "E4", text: "Minimize the number of clicks in the app when booking a room"),
        Entry(codes: "E5", text: "Minimize the likelihood that the sauce burns or splits while it is reduced"),
        Entry(codes: "E6", text: "Minimize the time it takes to easily find a spare part during a breakdown"),
        Entry(codes: "E7", text: "Minimize the time it takes to answer a caller within 30 seconds when lines are busy"),
        Entry(codes: "E8", text: "Minimize the time it takes to count stock via barcode when a shift ends"),
        Entry(codes: "E9", text: "Minimize the likelihood that a fitter calls us while mounting the pump"),
    ]

    private static let several = [
        Entry(codes: "E1 E2 E6 E9", text: "We need a faster and better way to plan rounds"),
        Entry(codes: "E4 I1", text: "Minimize the time it takes to sync the portal"),
        Entry(codes: "E6 I1", text: "Minimize the likelihood that a customer gets a poor or unreliable answer"),
        Entry(codes: "W2 E7 I1", text: "Reduce the time it takes to close the books to three days"),
        Entry(codes: "E5 I1", text: "Minimize the cost of heating/cooling the cold room"),
        Entry(codes: "W1 E2", text: "Increase our share of orders during winter"),
        Entry(codes: "E1 E2", text: "Minimizing waste when bread is left over"),
        Entry(
            codes: "W4",
            text: "Minimize the time it takes to work out which of the many open orders of a single customer can be "
                + "sent in one parcel when some of the goods are late"),
        Entry(codes: "E1 E2", text: "The nurse should see at a glance who needs help"),
        Entry(codes: "W2 E8 I1", text: "Decrease the number of trips to the field with a new tool"),
    ]
}
