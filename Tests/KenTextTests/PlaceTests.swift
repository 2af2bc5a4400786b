import KenDomain
import KenText
import Testing

@Suite struct `How people met, from a calendar` {
    private func read(
        _ title: String, _ place: String? = nil, notes: String? = nil, link: String? = nil
    ) -> Attested<InteractionKind> {
        PlaceReading.kind(title: title, place: place, notes: notes, link: link)
    }

    @Test(
        arguments: [
            ("Site visit", InteractionKind.visit), ("Besuch bei Brandtner", .visit), ("Visite d'usine", .visit),
            ("Visita", .visit), ("Bezoek", .visit), ("Mittagessen", .meal), ("Déjeuner", .meal), ("Almuerzo", .meal),
            ("Pranzo", .meal), ("Messe Hannover", .conference), ("Feria", .conference), ("Fiera", .conference),
            ("Atelier", .workshop), ("Taller", .workshop), ("QBR Q3", .businessReview), ("Anwendertreffen", .userGroup),
        ] as [(String, InteractionKind)])
    func `a title says it in several languages`(_ title: String, _ kind: InteractionKind) {
        #expect(read(title).value == kind)
    }

    @Test(arguments: ["工場見学", "Визит", "Επίσκεψη", "زيارة", "Ziyaret", "Wizyta"])
    func `a language that is not read leaves a plain meeting, and says that nothing tells`(_ title: String) {
        #expect(read(title) == .inferred(.meeting, from: "neither title, place nor link says how"))
    }

    @Test(arguments: [
        "https://us02web.zoom.us/j/1", "https://teams.live.com/meet/9", "Webex", "meet.google.com/abc", "Online",
        "MS Teams", "Microsoft Teams Meeting", "Remote", "https://whereby.com/ken",
    ])
    func `a conference tool in the place means video`(_ place: String) {
        #expect(read("Review", place).value == .video)
    }

    @Test(arguments: [
        "+47 22 33 44 55", "(030) 123-456", "tel:+4722334455", "Dial in: see notes", "By phone", "Telefon",
        "Conference call",
    ])
    func `a number or a word for a telephone means phone`(_ place: String) {
        #expect(read("Review", place).value == .phone)
    }

    @Test(arguments: ["12345", "4", "#3"])
    func `a few digits are no number to call`(_ place: String) {
        #expect(read("Review", place).value == .meeting)
    }

    @Test(arguments: [
        "221B Baker Street", "Hauptstraße 5", "Marktplatz 1, 80331 München", "4 rue de la Paix", "Calle Mayor 7",
        "Via Roma 10, 20121 Milano", "Keizersgracht 4, 1015 Amsterdam, Nederland", "Karl Johans gate 1",
        "12 Harbour Rd\nLeeds",
    ])
    func `an address means a visit, in several countries`(_ place: String) {
        #expect(read("Review", place).value == .visit)
    }

    @Test(arguments: [
        "Room 12", "Room 1204, 2nd floor", "Meeting room 4021, building C", "Raum 1017, Haus 3", "Salle 2104, étage 2",
        "Oslo", "HQ", "tbd", "Our office",
    ])
    func `a room with a number is no address`(_ place: String) {
        #expect(read("Review", place).value == .meeting)
    }

    @Test func `a room in a street is in the street`() {
        #expect(read("Review", "Room 12, 5 Harbour Street, Leeds").value == .visit)
    }

    @Test func `what the title says outright comes before every link and place`() {
        #expect(read("Lunch", link: "https://zoom.us/j/1").value == .meal)
        #expect(read("Site visit", "+47 22 33 44 55").value == .visit)
    }

    @Test func `a link comes before a place, a place before the title's word for calling`() {
        #expect(read("Review", "12 Harbour Street, Leeds", link: "https://zoom.us/j/1").value == .video)
        #expect(read("Call about parts", "12 Harbour Street, Leeds").value == .visit)
        #expect(read("Call about parts", "Room 4").value == .phone)
        #expect(read("Video call").value == .video)
    }

    @Test func `a link in the notes counts when nothing else tells`() {
        #expect(read("Review", "Room 4", notes: "Join https://meet.google.com/x").value == .video)
        #expect(read("Review", "12 Harbour Street, Leeds", notes: "https://meet.google.com/x").value == .visit)
    }

    @Test(arguments: ["", " ", "\n"])
    func `an empty place or link says nothing`(_ text: String) {
        #expect(read("Review", text).value == .meeting)
        #expect(read("Review", link: "").value == .meeting)
    }

    @Test(
        arguments: [
            ("Lunch", nil, nil), ("Review", "Zoom", nil), ("Review", "Harbour Street 5", nil),
            ("Review", nil, "https://x.example/1?k=secret"),
        ] as [(String, String?, String?)])
    func `it is only ever inferred, and says from what`(_ title: String, _ place: String?, _ link: String?) throws {
        let reason = try #require(read(title, place, link: link).inferredFrom)
        #expect(!reason.isEmpty && !reason.contains("secret"))
    }

    @Test func `a long place is cut in the reason`() throws {
        let place = "12 Harbour Street, " + String(repeating: "behind the mill, ", count: 20)
        #expect(try #require(read("Review", place).inferredFrom).count < 110)
    }
}
