using System.Collections.Frozen;
using System.Text;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>Brings a name to the form that it is looked up by: capitals without accents, digits, single spaces; up to 100 characters.</summary>
internal static class SearchName
{
    // By table: the process runs with invariant globalization, where Unicode normalization leaves accents as they are.
    private static readonly FrozenDictionary<char, string> Plain = new (string Letters, string As)[]
    {
        ("ÀÁÂÃÄÅĀĂĄ", "A"), ("ÇĆĈĊČ", "C"), ("ĎĐ", "D"), ("ÈÉÊËĒĔĖĘĚ", "E"), ("ĜĞĠĢ", "G"), ("ÌÍÎÏĨĪĬĮİ", "I"), ("ŁĹĻĽ", "L"), ("ÑŃŅŇ", "N"), ("ÒÓÔÕÖØŌŎŐ", "O"), ("ŔŖŘ", "R"),
        ("ŚŜŞŠ", "S"), ("ŢŤŦ", "T"), ("ÙÚÛÜŨŪŬŮŰŲ", "U"), ("ÝŶŸ", "Y"), ("ŹŻŽ", "Z"), ("Æ", "AE"), ("Œ", "OE"), ("ß", "SS"),
    }.SelectMany(row => row.Letters.Select(letter => (letter, row.As))).ToFrozenDictionary(pair => pair.letter, pair => pair.As);

    public static string Of(string name)
    {
        var key = new StringBuilder(Lengths.Code);
        foreach (var character in name.ToUpperInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character)) key.Append(character);
            else if (Plain.TryGetValue(character, out var letters)) key.Append(letters);
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
            if (key.Length >= Lengths.Code) break;
        }
        return key.ToString(0, Math.Min(key.Length, Lengths.Code)).TrimEnd();
    }
}
