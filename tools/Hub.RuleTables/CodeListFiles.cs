namespace Hub.RuleTables;

/// <summary>The official code lists, under the names the engine gives them.</summary>
internal sealed class CodeListFiles(string folder)
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["eas"] = "EAS",
        ["iso3166-cii"] = "ISO3166-1-country-cii-BR-CL-14",
        ["iso3166-ubl"] = "ISO3166-1-country-ubl-BR-CL-14",
        ["iso4217"] = "ISO4217-currency",
        ["iso6523"] = "ISO6523-ICD",
        ["mime"] = "MIME",
        ["units"] = "UNECE-Rec20-Rec21-units",
        ["untdid1001-cii"] = "UNTDID1001-all-cii",
        ["untdid1001-creditnote"] = "UNTDID1001-creditnote",
        ["untdid1001-invoice"] = "UNTDID1001-invoice",
        ["untdid1153"] = "UNTDID1153-object-identifier",
        ["untdid2005"] = "UNTDID2005-tax-point-ubl",
        ["untdid2475"] = "UNTDID2475-tax-point-cii",
        ["untdid4451-cii"] = "UNTDID4451-note-subject-cii-BR-CL-08",
        ["untdid4451-ubl"] = "UNTDID4451-note-subject-ubl-BR-CL-08",
        ["untdid4461"] = "UNTDID4461-payment-means",
        ["untdid5189"] = "UNTDID5189-allowance-reason",
        ["untdid5305"] = "UNTDID5305-vat-category",
        ["untdid7143"] = "UNTDID7143-item-classification",
        ["untdid7161"] = "UNTDID7161-charge-reason",
        ["vat-prefixes-cii"] = "VAT-id-country-prefix-cii-BR-CO-09",
        ["vat-prefixes-ubl"] = "VAT-id-country-prefix-ubl-BR-CO-09",
        ["vatex"] = "VATEX",
    };

    private readonly Dictionary<string, string> texts = Files.ToDictionary(
        file => file.Key, file => File.ReadAllText(Path.Combine(folder, file.Value + ".txt")), StringComparer.Ordinal);

    public static IEnumerable<string> Names => Files.Keys;

    public string Text(string name) => texts[name];

    /// <summary>Adds a list that only a rule spells out.</summary>
    public void Add(string name, IEnumerable<string> codes) => texts.Add(name, string.Concat(codes.Select(code => code + "\n")));

    /// <summary>The name of the list that has exactly these codes.</summary>
    /// <exception cref="InvalidDataException">None has.</exception>
    public string NameOf(IEnumerable<string> codes)
    {
        var wanted = codes.ToList();
        return texts.Keys.FirstOrDefault(name => Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).SequenceEqual(wanted))
            ?? throw new InvalidDataException($"No list has the codes {string.Join(' ', wanted.Take(5))} …");
    }
}
