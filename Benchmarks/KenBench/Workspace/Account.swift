/// One organisation of a made-up workspace, with the numbers of its people and conversations.
struct Account {
    /// Counts from 1; 0 is our own company.
    let number: Int
    let name: String
    let domain: String
    /// What it is to us, as the interchange files write it.
    let kind: String
    /// Numbers of its people.
    let people: Range<Int>
    /// Numbers of its conversations.
    let conversations: Range<Int>
    /// Numbers of the people of ours who look after it.
    let team: [Int]

    /// Its key in the files.
    var key: String { "O\(number)" }

    /// The key of a person on their side.
    static func person(_ number: Int) -> String { "P\(number)" }

    /// The key of a person of ours.
    static func colleague(_ number: Int) -> String { "U\(number)" }
}
