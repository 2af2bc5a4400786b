/// Domains that belong to no single organisation: free mail, and sites on which anyone has a page.
public enum FreeMail {
    /// Whether a domain, or one it stands under, is shared, so that it joins nobody to an organisation.
    public static func isFree(_ domain: String) -> Bool {
        if names.contains(domain) { return true }
        let letters = domain.utf8
        guard let dot = letters.firstIndex(of: UInt8(ascii: ".")) else { return false }
        if families.contains(String(domain[..<dot])) { return true }
        var start = letters.index(after: dot)
        while let next = letters[start...].firstIndex(of: UInt8(ascii: ".")) {
            if names.contains(String(domain[start...])) { return true }
            start = letters.index(after: next)
        }
        return false
    }

    /// Whether a domain belongs to rooms, devices and shared calendars, not to people.
    static func isCalendarThing(_ domain: String) -> Bool {
        ["resource.calendar.google.com", "group.calendar.google.com", "calendar.google.com"].contains(domain)
    }

    /// First labels that have many endings: `yahoo.fr`, `hotmail.it`.
    private static let families: Set<String> = ["yahoo", "hotmail", "gmx", "outlook", "live", "googlemail", "ymail"]

    private static let names: Set<String> = [
        "gmail.com", "icloud.com", "me.com", "mac.com", "msn.com", "aol.com", "proton.me", "protonmail.com", "pm.me",
        "mail.com",
        "web.de", "t-online.de", "freenet.de", "arcor.de", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net",
        "sfr.fr",
        "libero.it", "virgilio.it", "tiscali.it", "alice.it", "telefonica.net", "terra.es", "ziggo.nl", "kpnmail.nl",
        "planet.nl", "home.nl", "xs4all.nl", "bluewin.ch", "btinternet.com", "sky.com", "comcast.net", "verizon.net",
        "att.net", "sbcglobal.net", "cox.net", "rocketmail.com", "fastmail.com", "fastmail.fm", "hey.com",
        "tutanota.com",
        "zoho.com", "yandex.com", "yandex.ru", "mail.ru", "bk.ru", "inbox.ru", "qq.com", "163.com", "126.com",
        "sina.com",
        "foxmail.com", "naver.com", "hanmail.net", "daum.net", "rediffmail.com", "uol.com.br", "bol.com.br",
        "seznam.cz",
        "wp.pl", "o2.pl", "onet.pl", "interia.pl", "linkedin.com", "facebook.com", "twitter.com", "x.com",
        "instagram.com",
        "youtube.com", "github.com", "google.com", "wordpress.com", "blogspot.com", "wixsite.com",
        "calendar.google.com",
        "resource.calendar.google.com", "group.calendar.google.com", "sites.google.com", "linktr.ee",
    ]
}
