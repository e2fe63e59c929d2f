using Hub.Routing.ChooseSystem;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.ManageRules;

/// <summary>Checks rules before they are kept: form, systems, and for a collectivity that all of it is its own. Pure.</summary>
internal sealed class RuleCheck(DirectorySnapshot directory, string owner)
{
    /// <summary>The most rules of a set, and the most values of a condition.</summary>
    public const int MostRules = 10_000;

    private const int MostErrors = 100;
    private readonly List<RuleError> errors = [];

    /// <summary>The first 100 errors; empty when the rules may be kept.</summary>
    public static IReadOnlyList<RuleError> ErrorsOf(IReadOnlyList<RoutingRule>? rules, DirectorySnapshot directory, string owner)
    {
        var check = new RuleCheck(directory, owner);
        check.Check(rules);
        return [.. check.errors.Take(MostErrors)];
    }

    private void Check(IReadOnlyList<RoutingRule>? rules)
    {
        if (rules is null || rules.Count > MostRules)
        {
            Add("rules", $"Il faut une liste de règles, {MostRules} au plus.", $"A list of rules is needed, {MostRules} at most.");
            return;
        }
        for (var (at, all) = (0, -1); at < rules.Count && errors.Count < MostErrors; at++)
        {
            if (rules[at] is null) Add($"rules[{at}]", "La règle est vide.", "The rule is empty.");
            else Check($"rules[{at}]", rules[at]);
            if (all >= 0) Add($"rules[{at}]", $"La règle ne peut pas servir : rules[{all}], avant elle, prend toutes les factures.", $"The rule cannot match: rules[{all}] before it takes every invoice.");
            else if (rules[at]?.When?.MatchAll() == true) all = at;
        }
    }

    private void Check(string path, RoutingRule rule)
    {
        if (rule.Name?.Length > Lengths.Name) Add(path + ".name", $"Le nom dépasse {Lengths.Name} caractères.", $"The name is longer than {Lengths.Name} characters.");
        CheckSystem(path + ".system", rule.System);
        if (rule.When is null)
        {
            Add(path + ".when", "Donnez les conditions, ou retirez « when ».", "Give the conditions, or leave “when” out.");
            return;
        }
        CheckConditions(path + ".when", rule.When);
    }

    private void CheckSystem(string path, string? system)
    {
        if (system is null || !directory.Systems.TryGetValue(system, out var known)) Add(path, $"Le système « {system} » n'est pas dans l'annuaire.", $"The directory has no system “{system}”.");
        else if (IsCollectivity && known.Account != owner) Add(path, $"Le système « {system} » n'est pas de ce compte.", $"The system “{system}” is not this account's.");
    }

    private void CheckConditions(string path, RuleConditions when)
    {
        Each(path + ".siret", when.Siret, IsSiret, "Un SIRET a 14 chiffres.", "A SIRET has 14 digits.");
        if (IsCollectivity) Each(path + ".siret", when.Siret, siret => !IsSiret(siret) || directory.Find(siret)?.Account == owner, "Ce SIRET n'est pas de ce compte.", "This SIRET is not this account's.");
        Each(path + ".service", when.Service, IsText, "Un code service a de 1 à 100 caractères.", "A service code has 1 to 100 characters.");
        Each(path + ".engagementPrefix", when.EngagementPrefix, IsText, "Un début de numéro d'engagement a de 1 à 100 caractères.", "An engagement prefix has 1 to 100 characters.");
        Each(path + ".supplier", when.Supplier, id => IsDigits(id, Lengths.Siren) || IsSiret(id), "Un fournisseur est un SIREN (9 chiffres) ou un SIRET (14).", "A supplier is a SIREN (9 digits) or a SIRET (14).");
        Each(path + ".framework", when.Framework, IsText, "Un cadre de facturation (BT-23) a de 1 à 100 caractères.", "A billing framework (BT-23) has 1 to 100 characters.");
        if (when.MinAmount > when.MaxAmount) Add(path + ".minAmount", "Le montant minimal dépasse le maximal : la règle ne peut pas servir.", "The smallest amount is above the largest: the rule cannot match.");
    }

    private void Each(string path, IReadOnlyList<string>? values, Func<string, bool> isRight, string french, string english)
    {
        if (values is null) return;
        if (values.Count is 0 or > MostRules)
            Add(path, $"Donnez de 1 à {MostRules} valeurs, ou retirez la condition.", $"Give 1 to {MostRules} values, or leave the condition out.");
        for (var at = 0; at < values.Count && errors.Count < MostErrors; at++)
        {
            if (values[at] is null || !isRight(values[at])) Add($"{path}[{at}]", french, english);
        }
    }

    private bool IsCollectivity => owner.Length > 0;

    private void Add(string path, string french, string english) => errors.Add(new RuleError(path, french, english));

    private static bool IsText(string text) => text.Trim().Length is >= 1 and <= Lengths.Code;

    private static bool IsSiret(string text) => IsDigits(text, Lengths.Siret);

    private static bool IsDigits(string text, int length) => text.Length == length && text.All(char.IsAsciiDigit);
}
