import KenDomain
import Testing

@testable import KenImport

@Suite struct `Cells` {
    @Test(arguments: [
        ("2024-03-05", "2024-03-05"), ("2024-03-05 09:15", "2024-03-05"), ("2020-12-30 3:15:52", "2020-12-30"),
        ("2020-07-09 15:25:37.051000", "2020-07-09"), ("2024/3/5", "2024-03-05"), ("31.12.2024", "2024-12-31"),
        ("20240305", "2024-03-05"), ("5 Mar 2024", "2024-03-05"), ("Mar 5, 2024", "2024-03-05"),
        ("12-Sep-24", "2024-09-12"),
    ])
    func `a plain day is read in the forms files use`(_ text: String, _ day: String) {
        #expect(DayText(text) == Day(iso: day).map { .day($0) })
    }

    @Test(
        arguments: [
            ("2024-03-05T23:30:00Z", 1_709_681_400_000), ("2024-03-05T23:30:00.000+0000", 1_709_681_400_000),
            ("2024-03-06T00:30:00+01:00", 1_709_681_400_000), ("1709681400", 1_709_681_400_000),
            ("1709681400000", 1_709_681_400_000),
            ("1709681400.0", 1_709_681_400_000),
        ] as [(String, Int64)])
    func `a moment is read with its zone, or as seconds or milliseconds`(_ text: String, _ milliseconds: Int64) {
        #expect(DayText(text) == .instant(Instant(milliseconds: milliseconds)))
    }

    @Test func `a moment becomes a day by the workspace's clock`() throws {
        let oslo = try #require(ZoneClock(zone: "Europe/Oslo"))
        #expect(oslo.day(of: Instant(milliseconds: 1_709_681_400_000)) == Day(iso: "2024-03-06"))
        #expect(oslo.day(of: Instant(milliseconds: .max)) == Day(Day.range.upperBound))
        #expect(oslo.day(of: Instant(milliseconds: .min)) == Day(Day.range.lowerBound))
        #expect(ZoneClock(zone: "Nowhere/Land") == nil)
    }

    @Test(arguments: [
        "", "soon", "2024-02-30", "2024-13-01", "32.1.2024", "2024-03-05 25:00", "13/13/2024", "2024-03",
        "99999999999999999999",
    ])
    func `what is no day is not read`(_ text: String) {
        #expect(DayText(text) == nil)
    }

    @Test(
        arguments: [
            ("$1,100.04 ", 110_004, "USD"), ("1.100,04 €", 110_004, "EUR"), ("EUR 1100", 110_000, "EUR"),
            ("(350.00) GBP", -35_000, "GBP"),
            ("-12.5 CHF", -1250, "CHF"), ("1'250.00 CHF", 125_000, "CHF"), ("1 250,5 EUR", 125_050, "EUR"),
            ("0.999 USD", 100, "USD"),
            ("1,234,567 USD", 123_456_700, "USD"),
        ] as [(String, Int64, String)])
    func `amounts are read with their marks and currency`(_ text: String, _ units: Int64, _ currency: String) {
        let amount = AmountText(text)
        #expect(amount?.minorUnits(nil) == units)
        #expect(amount?.currency == currency)
    }

    @Test func `three digits behind one mark may be thousands or decimals`() {
        #expect(AmountText("1,100")?.isAmbiguous == true)
        #expect(AmountText("1,100")?.minorUnits(.point) == 110_000)
        #expect(AmountText("1,100")?.minorUnits(.comma) == 110)
        #expect(AmountText("1.5")?.isAmbiguous == false)
        #expect(AmountText("0.125")?.isAmbiguous == false)
    }

    @Test(arguments: ["", "abc", "1.2.3,4", "12E+05", "99999999999999999999"])
    func `what is no amount, or too large, is not read`(_ text: String) {
        #expect(AmountText(text)?.minorUnits(.point) == nil)
    }

    @Test(arguments: [
        ("Katrin.Weiss@Brandtner.example", "katrin.weiss@brandtner.example"), ("mailto:a@b.example", "a@b.example"),
        ("Katrin Weiss <k@b.example>", "k@b.example"), ("MAILTO:A@B.EXAMPLE", "a@b.example"),
    ])
    func `mail addresses are read in lower case`(_ text: String, _ address: String) {
        #expect(MailText(text)?.address == address)
    }

    @Test(arguments: [
        "", "@", "a@", "@b.example", "a@b", "a b@c.example", "a@b@c.example", "fcb67ef339b691956cc85fa12be6490c",
        "a@b..example", "a@1.2",
    ])
    func `what is no mail address is not used`(_ text: String) {
        #expect(MailText(text) == nil)
    }

    @Test(arguments: [
        ("https://www.Brandtner.example/en?x=1", "brandtner.example"), ("WWW.acme.co.uk", "acme.co.uk"),
        ("müller.example", "müller.example"),
        ("acme.example:8080/path", "acme.example"), ("acme.example.", "acme.example"),
    ])
    func `domains are read without what stands around them`(_ text: String, _ name: String) {
        #expect(DomainText(text)?.name == name)
    }

    @Test func `shared domains join nobody`() {
        #expect(FreeMail.isFree("gmail.com"))
        #expect(FreeMail.isFree("yahoo.co.uk"))
        #expect(FreeMail.isFree("mail.web.de"))
        #expect(!FreeMail.isFree("brandtner.example"))
        #expect(DomainText("facebook.com/pacifill")?.isShared == true)
    }

    @Test func `ids lose their point and are refused when rounded`() {
        #expect(SourceID.cleaned(" 7253394974479.0 ") == "7253394974479")
        #expect(SourceID.cleaned("7.25E+12") == nil)
        #expect(SourceID.cleaned("A1.0") == "A1.0")
        #expect(SourceID.list("76340251;46897301; 76226001") == ["76340251", "46897301", "76226001"])
    }

    @Test func `a short Salesforce id and its long form are the same`() {
        // Bits of the capitals in each group of five give the check letters.
        #expect(SourceID.salesforce("0065g00000B1bCd") == "0065g00000B1bCdAAJ")
        #expect(SourceID.salesforce("0065g00000B1bCdAAJ") == "0065g00000B1bCdAAJ")
    }

    @Test func `countries become codes where they are known`() {
        #expect(CountryNames.code("Germany") == "DE")
        #expect(CountryNames.code("Österreich") == "AT")
        #expect(CountryNames.code("us") == "US")
        #expect(CountryNames.code("Atlantis") == nil)
    }

    @Test func `money is written and read the same`() {
        for money in [
            Money(minorUnits: 125_000, currency: "EUR"), Money(minorUnits: -5, currency: "USD"),
            Money(minorUnits: .max, currency: "GBP"),
        ] {
            #expect(MoneyText.read(MoneyText.write(money)) == money)
        }
        #expect(MoneyText.read("1250 EUR") == Money(minorUnits: 125_000, currency: "EUR"))
        #expect(MoneyText.read("1.234 EUR") == nil)
        #expect(MoneyText.read("1250") == nil)
    }
}
