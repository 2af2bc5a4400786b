/// Words that made-up people, companies and conversations are put together from.
enum Words {
    static let firstNames = [
        "Ada", "Anders", "Amélie", "Bruno", "Carla", "Chidi", "Clara", "Dagny", "Dario", "Edith", "Elif", "Emil",
        "Farah",
        "Felix", "Greta", "Hanna", "Hugo", "Ines", "Ivo", "Jana", "Jonas", "Kaja", "Karim", "Lena", "Luca", "Maren",
        "Mateo",
        "Mina", "Nils", "Noor", "Olga", "Otto", "Paula", "Pavel", "Rosa", "Ruben", "Sanna", "Stefan", "Tove", "Yusuf",
    ]
    static let lastNames = [
        "Aalto", "Adeyemi", "Albers", "Bakker", "Berg", "Bianchi", "Blanc", "Castel", "Cerny", "Dahl", "Demir",
        "Dupont",
        "Eklund", "Fabre", "Ferrari", "Fischer", "Garcia", "Gruber", "Haddad", "Hansen", "Horvat", "Ito", "Jensen",
        "Keller",
        "Kovacs", "Lang", "Larsen", "Lindqvist", "Marin", "Meyer", "Moreau", "Nowak", "O'Brien", "Olsen", "Petrov",
        "Quist",
        "Rossi", "Sato", "Schulz", "Silva", "Sørensen", "Tanaka", "Urban", "Vidal", "Vogel", "Weber", "Yilmaz", "Zeman",
    ]
    static let companyStems = [
        "Alder", "Amsel", "Birken", "Brook", "Carden", "Corvin", "Delta", "Dorn", "Eider", "Falken", "Garde", "Hafen",
        "Iris", "Juniper", "Kessel", "Lark", "Linden", "Mistral", "Norden", "Ostara", "Pinar", "Quarz", "Riva", "Sable",
        "Tarn", "Ulmer", "Vesper", "Wilder", "Yarrow", "Zephyr",
    ]
    static let companyTrades = [
        "Machines", "Packaging", "Lifts", "Robotics", "Tooling", "Foods", "Medical", "Textiles", "Conveyors", "Pumps",
        "Valves", "Printing", "Bottling", "Cranes", "Kitchens", "Logistics", "Optics", "Paper", "Sensors", "Presses",
    ]
    static let industries = [
        "packaging machinery", "lifts", "medical equipment", "warehouse automation", "filling machinery",
        "agricultural robotics", "printing machinery", "food processing", "textile machinery", "cranes",
    ]
    static let endIndustries = [
        "food producers", "hospitals", "drinks makers", "growers", "port terminals", "third-party logistics",
        "building owners", "textile mills", "label converters", "forestry contractors",
    ]
    static let cities = ["Aarhus", "Bergen", "Brno", "Gent", "Graz", "Lyon", "Malmö", "Porto", "Tampere", "Ulm"]
    static let countries = [
        ("Germany", "DE", "Europe/Berlin"), ("Norway", "NO", "Europe/Oslo"), ("France", "FR", "Europe/Paris"),
        ("Italy", "IT", "Europe/Rome"), ("Sweden", "SE", "Europe/Stockholm"), ("Spain", "ES", "Europe/Madrid"),
        ("Japan", "JP", "Asia/Tokyo"), ("United States", "US", "America/Chicago"),
    ]
    static let jobTitles = [
        "Chief executive", "Head of Purchasing", "Purchasing Manager", "Head of Engineering", "Mechanical Designer",
        "Head of Product", "Plant Manager", "Service Technician", "Controller", "Managing Director",
        "Application Engineer",
        "Quality Manager", "Sales Manager", "Marketing Manager", "Legal Counsel", "Operations Manager",
    ]
    static let occasions = [
        "Weekly call", "Quarterly review", "Roadmap exchange", "Visit to the line", "Price round", "Acceptance test",
        "First meeting", "Workshop on set-up", "Delivery follow-up", "Service case", "Trade fair talk", "Planning",
    ]
    static let remarks = [
        "They want shorter set-up times before the summer", "The last delivery came two days late",
        "Their customers ask for smaller lots every month", "Nobody on their side owns the interface yet",
        "The noise came back after two weeks", "They look at a rival that runs paper instead of film",
        "Price came up twice and was put off", "A new plant opens next year and needs four lines",
        "Their engineers would rather design the axis themselves",
        "They were glad to be asked about their own customers",
        "The security file is wanted with every device", "Two people left the team since we last met",
    ]
    static let promises = [
        "root cause report", "new samples", "a price for the next lot", "dates for the training", "updated certificate",
        "an answer on the interface", "a visit by our engineer", "the drawing with the changed flange",
    ]
    static let pains = [
        "brake noise", "late delivery", "long set-up", "missing drawings", "slow answers", "wiring changes",
    ]
}
