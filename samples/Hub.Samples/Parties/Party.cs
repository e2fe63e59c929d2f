namespace Hub.Samples.Parties;

/// <summary>A company or a public body with the numbers that an invoice names it by.</summary>
public sealed record Party
{
    /// <summary>Legal name.</summary>
    public required string Name { get; init; }

    /// <summary>SIREN, 9 digits with a right check digit.</summary>
    public required string Siren { get; init; }

    /// <summary>SIRET, 14 digits with a right check digit.</summary>
    public required string Siret { get; init; }

    /// <summary>Number and street.</summary>
    public required string Street { get; init; }

    /// <summary>Post code.</summary>
    public required string PostCode { get; init; }

    /// <summary>Town.</summary>
    public required string City { get; init; }

    /// <summary>French VAT number: FR, the key, the SIREN.</summary>
    public string VatNumber => $"FR{(12 + (3 * (int.Parse(Siren) % 97))) % 97:00}{Siren}";

    /// <summary>An account with right check digits, at a bank that does not exist.</summary>
    public string Iban
    {
        get
        {
            var account = $"99999000010{Siren}0";
            var national = account + (97 - Mod97(account + "00")).ToString("00");
            return $"FR{98 - Mod97(national + "152700"):00}{national}";
        }
    }

    /// <summary>Makes a party from a number: the same number, the same party.</summary>
    /// <param name="prefix">First digit or digits of the SIREN: "2" for territorial bodies, "4" or "8" for companies.</param>
    /// <param name="number">Distinguishes the parties of a prefix.</param>
    /// <param name="name">Legal name.</param>
    /// <param name="city">Town.</param>
    /// <param name="postCode">Post code.</param>
    public static Party Of(string prefix, int number, string name, string city, string postCode)
    {
        var siren = Luhn.Complete(prefix + number.ToString().PadLeft(8 - prefix.Length, '0'));
        return new Party
        {
            Name = name,
            Siren = siren,
            Siret = Luhn.Complete(siren + "0001"),
            Street = $"{1 + (number % 90)} {Streets[number % Streets.Length]}",
            PostCode = postCode,
            City = city,
        };
    }

    private static readonly string[] Streets = ["place de l'Hôtel de Ville", "rue de la République", "avenue Jean Jaurès", "boulevard des Alliés", "rue des Écoles", "quai de la Loire"];

    private static int Mod97(string digits) => digits.Aggregate(0, (rest, digit) => ((rest * 10) + (digit - '0')) % 97);
}
