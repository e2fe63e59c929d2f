namespace Hub.En16931.CodeLists;

/// <summary>What people write in place of a code, in French or in English, and the code that they mean.</summary>
internal static class PlainWords
{
    private static readonly Dictionary<string, string> Units = Words(
        ("C62", "unite unité u unit pce pcs pc piece pièce pieces pièces ens"),
        ("HUR", "h heure heures hour hours"),
        ("DAY", "j jour jours journee journée day days"),
        ("WEE", "semaine semaines week weeks"),
        ("MON", "mois month months"),
        ("ANN", "an ans annee année annees années year years"),
        ("LS", "ft fft forfait forfaits lumpsum"),
        ("KGM", "kg kilo kilos kilogramme kilogrammes"),
        ("TNE", "tonne tonnes"),
        ("LTR", "l litre litres liter"),
        ("MTR", "m ml metre mètre metres mètres meter"),
        ("MTK", "m2 m²"),
        ("MTQ", "m3 m³"),
        ("KMT", "km kilometre kilomètre kilometres kilomètres"),
        ("P1", "% pourcent"));

    private static readonly Dictionary<string, string> Currencies = Words(("EUR", "€ euro euros"), ("USD", "$ dollar dollars"), ("GBP", "£"), ("CHF", "fs"));

    private static readonly Dictionary<string, string> Countries = Words(
        ("FR", "fra france"), ("BE", "bel belgique belgium"), ("DE", "deu allemagne germany"), ("ES", "esp espagne spain"), ("IT", "ita italie italy"),
        ("LU", "lux luxembourg"), ("CH", "che suisse switzerland"), ("GB", "gbr uk"), ("NL", "nld pays-bas netherlands"));

    /// <summary>The code that a word means in a list; null when the word is not known there.</summary>
    public static string? CodeOf(string list, string word) => WordsOf(list)?.GetValueOrDefault(word);

    private static Dictionary<string, string>? WordsOf(string list) => list switch
    {
        "units" => Units,
        "iso4217" => Currencies,
        "iso3166-cii" or "iso3166-ubl" => Countries,
        _ => null,
    };

    private static Dictionary<string, string> Words(params (string Code, string Words)[] codes) => codes
        .SelectMany(code => code.Words.Split(' '), (code, word) => (word, code.Code))
        .ToDictionary(pair => pair.word, pair => pair.Code, StringComparer.OrdinalIgnoreCase);
}
