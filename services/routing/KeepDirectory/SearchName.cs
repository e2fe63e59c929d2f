using System.Globalization;
using System.Text;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>Brings a name to the form that it is looked up by: capitals without accents, digits, single spaces; up to 100 characters.</summary>
internal static class SearchName
{
    public static string Of(string name)
    {
        var key = new StringBuilder(Lengths.Code);
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (key.Length == Lengths.Code) break;
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsAsciiLetterOrDigit(character)) key.Append(char.ToUpperInvariant(character));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }
}
