using Hub.En16931.Structure;

namespace Hub.Explain.Examples;

/// <summary>Values for elements that an example adds.</summary>
internal static class SampleValues
{
    /// <summary>A value of an element.</summary>
    public static string Of(string name, SimpleKind kind) => kind switch
    {
        SimpleKind.Decimal => "1.00",
        SimpleKind.Date => "2026-09-15",
        SimpleKind.Time => "10:00:00",
        SimpleKind.DateTime => "2026-09-15T10:00:00",
        SimpleKind.Boolean => "false",
        SimpleKind.Base64Binary => "aGV1cmVzOzgK",
        SimpleKind.AnyUri => "https://www.example.org/",
        SimpleKind.Language => "fr",
        _ => OfText(name),
    };

    /// <summary>A value of an attribute.</summary>
    public static string OfAttribute(string name) => name switch
    {
        "currencyID" => "EUR",
        "unitCode" => "C62",
        "schemeID" => "0088",
        "listID" => "STI",
        "format" => "102",
        "mimeCode" => "text/csv",
        "filename" => "heures.csv",
        "languageID" => "fr",
        "name" => "Exemple",
        _ => "X1",
    };

    private static string OfText(string name) => name switch
    {
        "DateTimeString" or "DateString" => "20260915",
        "IdentificationCode" or "CountryID" => "FR",
        "TaxExemptionReasonCode" or "ExemptionReasonCode" => "VATEX-EU-AE",
        "DescriptionCode" => "35",
        "DueDateTypeCode" => "5",
        "SubjectCode" => "AAB",
        "CategoryCode" => "S",
        "SourceCurrencyCode" => "EUR",
        "TargetCurrencyCode" => "CHF",
        "ReferenceTypeCode" => "ABT",
        _ when name.EndsWith("Code", StringComparison.Ordinal) => "1",
        _ when name.EndsWith("ID", StringComparison.Ordinal) => "X1",
        _ => "Exemple",
    };
}
