using Hub.Explain;

namespace Hub.Validation.ShowRules;

/// <summary>The words of the pages in a language.</summary>
internal sealed record RuleWords(
    string Title, string AllRules, string Search, string Found, string Fatal, string Warning, string Terms, string Looks, string Passes, string Fails, string Says,
    string Silent, string Hub, string Anywhere, string Unknown, string UnknownHint, string Previous, string Next, string Other, string OtherLabel, string Note)
{
    private static readonly RuleWords French = new(
        "Règles de contrôle des factures", "Toutes les règles", "Chercher : BR-CO-10, BT-106, total…", "règles", "bloquante", "avertissement", "Termes concernés", "Où la règle regarde",
        "Exemple qui passe", "Exemple qui échoue", "Ce que le hub en dit", "Ne se déclenche jamais", "Fichier et structure", "toutes syntaxes",
        "Cette règle n'existe pas", "Vérifiez l'identifiant, ou cherchez dans la liste.", "Page précédente", "Page suivante", "en", "English",
        "Les exemples sont écrits par le projet et jugés par le moteur ; « … » remplace ce qui n'importe pas ici.");

    private static readonly RuleWords English = new(
        "Rules that invoices are checked by", "All rules", "Search: BR-CO-10, BT-106, total…", "rules", "fatal", "warning", "Terms concerned", "Where the rule looks",
        "An example that passes", "An example that fails", "What the hub says of it", "Never fires", "File and structure", "any syntax",
        "There is no such rule", "Check the id, or search the list.", "Previous page", "Next page", "fr", "Français",
        "The examples are written by the project and judged by the engine; “…” stands for what does not matter here.");

    public static RuleWords In(Language language) => language == Language.French ? French : English;
}
