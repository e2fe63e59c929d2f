using System.CommandLine;
using Hub.Explain;

namespace Hub.Cli;

/// <summary>The option that chooses the language of texts.</summary>
internal static class Languages
{
    public static Option<string> Option()
    {
        var language = new Option<string>("--lang") { Description = "Language of the texts: en or fr.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "fr");
        return language;
    }

    public static Language Of(string? code) => code == "fr" ? Language.French : Language.English;

    /// <summary>The text in the language.</summary>
    public static string Say(this Language language, string english, string french) => language == Language.French ? french : english;
}
