/// The SQL of what people here have set: `$1` workspace.
enum SettingStatements {
    static let value = Statement("SELECT value FROM setting WHERE workspace = $1 AND name = $2")

    static let set = Statement(
        """
        INSERT INTO setting (workspace, name, value) VALUES ($1, $2, $3)
        ON CONFLICT (workspace, name) DO UPDATE SET value = excluded.value
        """)

    static let unset = Statement("DELETE FROM setting WHERE workspace = $1 AND name = $2")

    /// `$2` first day, `$3` stamp, `$4` body, `$5` reason, `$6` by whom.
    static let setPolicy = Statement(
        """
        INSERT INTO policy (workspace, from_day, stamp, body, reason, set_by) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (workspace, from_day) DO UPDATE SET
            stamp = excluded.stamp, body = excluded.body, reason = excluded.reason, set_by = excluded.set_by
        """)

    /// `$2` the day until which they are read.
    static let policies = Statement(
        """
        SELECT from_day, until_day, body, reason, set_by FROM policy
        WHERE workspace = $1 AND from_day <= $2 ORDER BY from_day
        """)

    static let closePolicy = Statement(
        "UPDATE policy SET until_day = $2 WHERE workspace = $1 AND from_day < $2 AND until_day IS NULL")

    static let ownDomains = Statement("SELECT domain FROM own_domain WHERE workspace = $1 ORDER BY domain")

    static let addOwnDomain = Statement(
        "INSERT INTO own_domain (workspace, domain) VALUES ($1, $2) ON CONFLICT (workspace, domain) DO NOTHING")

    static let removeOwnDomain = Statement("DELETE FROM own_domain WHERE workspace = $1 AND domain = $2")

    static let phrases = Statement(
        "SELECT phrase, meaning FROM phrase_list WHERE workspace = $1 AND list = $2 ORDER BY phrase")

    static let setPhrase = Statement(
        """
        INSERT INTO phrase_list (workspace, list, phrase, meaning) VALUES ($1, $2, $3, $4)
        ON CONFLICT (workspace, list, phrase) DO UPDATE SET meaning = excluded.meaning
        """)

    static let removePhrases = Statement("DELETE FROM phrase_list WHERE workspace = $1 AND list = $2")

    /// The rate in force on a day: `$2` currency, `$3` day.
    static let rate = Statement(
        "SELECT rate FROM exchange_rate WHERE workspace = $1 AND currency = $2 AND day <= $3 ORDER BY day DESC LIMIT 1")

    static let setRate = Statement(
        """
        INSERT INTO exchange_rate (workspace, currency, day, rate) VALUES ($1, $2, $3, $4)
        ON CONFLICT (workspace, currency, day) DO UPDATE SET rate = excluded.rate
        """)

    static let all = [
        value, set, unset, setPolicy, policies, closePolicy, ownDomains, addOwnDomain, removeOwnDomain, phrases,
        setPhrase,
        removePhrases, rate, setRate,
    ]
}
