using System.Collections.Frozen;
using Hub.En16931;
using Hub.En16931.Rules;
using Hub.En16931.Structure;
using Hub.En16931.Xml;
using Hub.FacturX;

namespace Hub.Explain.Rules;

/// <summary>Every rule that a finding can name, and the few official ones that none can, by id.</summary>
public static class RuleBook
{
    private static readonly FrozenDictionary<string, RuleEntry> ById = Collect()
        .GroupBy(use => use.Rule.Id, StringComparer.Ordinal)
        .ToFrozenDictionary(uses => uses.Key, uses => new RuleEntry(uses.Key, [.. uses]), StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, in the order of their ids, numbers by value.</summary>
    public static IReadOnlyList<RuleEntry> All { get; } = [.. ById.Values.OrderBy(entry => entry.Id, RuleIdOrder.Instance)];

    /// <summary>The rule of an id, in any case; null when there is none.</summary>
    public static RuleEntry? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The rules whose id, text, terms or names of terms hold every word of a query.</summary>
    public static IEnumerable<RuleEntry> Search(string query, Language language)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return All.Where(entry => Array.TrueForAll(words, word => Speaks(entry, word, language)));
    }

    private static bool Speaks(RuleEntry entry, string word, Language language) =>
        entry.Id.Contains(word, StringComparison.OrdinalIgnoreCase)
        || entry.Terms.Any(term => term.Equals(word, StringComparison.OrdinalIgnoreCase))
        || entry.NamedTerms.Any(term => term.NameIn(language).Contains(word, StringComparison.OrdinalIgnoreCase))
        || entry.TextIn(language).Contains(word, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<RuleUse> Collect()
    {
        InvoiceSyntax[] syntaxes = [InvoiceSyntax.UblInvoice, InvoiceSyntax.CrossIndustryInvoice];
        var official = RuleSets.All.SelectMany(set => syntaxes.SelectMany(syntax => OfSet(set, syntax)));
        var own = XmlRules.All.Concat(StructureRules.All).Concat(ValueRules.All).Concat(FileRules.All);
        return official.Concat(own.Select(rule => new RuleUse(null, null, rule, [])));
    }

    private static IEnumerable<RuleUse> OfSet(RuleSet set, InvoiceSyntax syntax)
    {
        var silent = SilentRulesOf.Set(set, syntax).ToList();
        var firing = set.RulesFor(syntax).Except(ValueRules.All).DistinctBy(rule => rule.Id).Where(rule => !silent.Exists(use => use.Rule.Id == rule.Id));
        return firing.Select(rule => new RuleUse(set, syntax, rule, RulePlaces.Of(rule, syntax))).Concat(silent);
    }
}
