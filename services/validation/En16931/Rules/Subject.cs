using Hub.En16931.Model;
using Hub.En16931.Rules.Vat;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules;

/// <summary>
/// The element a check judges, with the few XPath functions the official rules are made of, over terms of the model. An absent
/// term is an empty sequence: it has no decimal value (null), and null compares to nothing, as in XPath. Where XPath would stop
/// with an error the check is in doubt: see <see cref="Judging.Doubt"/>.
/// </summary>
internal readonly struct Subject(Judging judging, int node, VatCategory category)
{
    public int Node => node;

    public VatCategory Category => category;

    public XmlTree Tree => judging.Tree;

    public DocumentFacts Facts => judging.Facts;

    public ScopeIndex Scopes => judging.Scopes;

    /// <summary>The whole document as a subject.</summary>
    public Subject Document => new(judging, 0, VatCategory.None);

    public Subject Parent => new(judging, Tree.Parent(node), category);

    /// <summary>Another element of the same document.</summary>
    public Subject At(int other) => new(judging, other, category);

    /// <summary>The first group of a term, null when there is none.</summary>
    public Subject? First(Term term) => this[term] is { IsPresent: true } leaf ? At(leaf.Node) : null;

    public Leaf this[Term term] => new(Tree, judging.Binding.PathOf(term), term, node);

    /// <summary><c>exists(term)</c>.</summary>
    public bool Has(Term term) => this[term].IsPresent;

    /// <summary><c>exists(path)</c>, for a path that only one syntax has.</summary>
    public bool Has(TermPath path) => path.First(Tree, node) >= 0;

    /// <summary><c>normalize-space(path) != ''</c>, for a path that only one syntax has.</summary>
    public bool IsFilled(TermPath path)
    {
        var found = path.First(Tree, node);
        return found >= 0 && IsSingle(path) && !XmlSpace.IsBlank(Tree.TextUtf8(found));
    }

    /// <summary><c>exists(term[1]) or exists(term[2])</c>.</summary>
    public bool HasEither(Term one, Term other) => Has(one) || Has(other);

    /// <summary><c>normalize-space(term) != ''</c>.</summary>
    public bool IsFilled(Term term)
    {
        var leaf = this[term];
        return !leaf.IsBlank & IsSingle(leaf);
    }

    /// <summary><c>xs:decimal(term)</c>.</summary>
    public decimal? Decimal(Term term)
    {
        var leaf = this[term];
        return leaf.IsPresent && IsSingle(leaf) ? judging.Decimal(leaf.Node) : null;
    }

    /// <summary><c>xs:decimal(term[1])</c>.</summary>
    public decimal? FirstDecimal(Term term) => this[term] is { IsPresent: true } leaf ? judging.Decimal(leaf.Node) : null;

    /// <summary>The decimal of a term when there is one to read, for what is only told to a person: no doubt arises.</summary>
    public decimal? Peek(Term term) =>
        this[term] is { IsPresent: true } leaf && XmlNumber.TryDecimal(Tree.TextUtf8(leaf.Node), out var value) ? value : null;

    /// <summary><c>xs:decimal(path)</c>, for a path that only one syntax has.</summary>
    public decimal? Decimal(TermPath path)
    {
        var found = path.First(Tree, node);
        return found >= 0 && IsSingle(path) ? judging.Decimal(found) : null;
    }

    /// <summary><c>exists(@name)</c> on this element.</summary>
    public bool HasAttribute(int name) => Tree.Attribute(node, name) >= 0;

    /// <summary><c>normalize-space(path/@name) != ''</c>: in doubt when several of the elements have the attribute.</summary>
    public bool HasFilledAttribute(TermPath path, int name)
    {
        var found = -1;
        for (var element = path.First(Tree, node); element >= 0; element = path.Next(Tree, element))
        {
            var attribute = Tree.Attribute(element, name);
            if (attribute >= 0 && found >= 0)
            {
                judging.Doubt(ValueRules.Repeated, element);
                return false;
            }

            found = attribute >= 0 ? attribute : found;
        }

        return found >= 0 && !XmlSpace.IsBlank(Tree.AttributeValue(found));
    }

    /// <summary>False, and in doubt, when a path that must select one element selects several.</summary>
    public bool IsSingle(TermPath path)
    {
        var first = path.First(Tree, node);
        if (first >= 0 && path.Next(Tree, first) >= 0)
        {
            judging.Doubt(ValueRules.Repeated, first);
            return false;
        }

        return true;
    }

    /// <summary><c>xs:date(term)</c>.</summary>
    public DateTime? Date(Term term)
    {
        var leaf = this[term];
        if (!leaf.IsPresent || !IsSingle(leaf))
        {
            return null;
        }

        if (XmlDate.TryInstant(Tree.TextUtf8(leaf.Node), out var instant))
        {
            return instant;
        }

        judging.Doubt(ValueRules.Unreadable, leaf.Node);
        return null;
    }

    /// <summary><c>xs:decimal(.)</c>.</summary>
    public decimal? ToDecimal() => judging.Decimal(node);

    /// <summary><c>xs:double(.)</c>.</summary>
    public double? ToDouble() => judging.Double(node);

    /// <summary><c>@currencyID</c> is that of the invoice.</summary>
    public bool IsInDocumentCurrency() => Tree.TryGetAttribute(node, Names.CurrencyId, out var code) && Facts.DocumentCurrencies.Contains(code);

    /// <summary><c>@currencyID</c> is that of the VAT accounting.</summary>
    public bool IsInVatCurrency() => Tree.TryGetAttribute(node, Names.CurrencyId, out var code) && Facts.VatCurrencies.Contains(code);

    /// <summary>An amount's <c>@currencyID</c> is exactly that code.</summary>
    public bool HasCurrency(int amount, ReadOnlySpan<byte> code) =>
        Tree.TryGetAttribute(amount, Names.CurrencyId, out var found) && found.SequenceEqual(code);

    /// <summary>
    /// A general comparison with a number: true when any of the values, each read as <c>xs:double</c>, is in the wanted order to it
    /// (negative, zero or positive, see <see cref="UntypedOrder"/>).
    /// </summary>
    public bool AnyCompares(Term term, double number, Func<int, bool> isWanted)
    {
        for (var leaf = this[term]; leaf.IsPresent; leaf = leaf.Next())
        {
            if (judging.Double(leaf.Node) is { } value && isWanted(UntypedOrder.Compare(value, number)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same with a whole number: an integer is then compared as one, and "-0", unlike "-0.00", is zero.</summary>
    public bool AnyCompares(Term term, int number, Func<int, bool> isWanted)
    {
        for (var leaf = this[term]; leaf.IsPresent; leaf = leaf.Next())
        {
            if (judging.Double(leaf.Node) is { } value
                && isWanted(UntypedOrder.Compare(XmlNumber.IsInteger(Tree.TextUtf8(leaf.Node)) ? value + 0.0 : value, number)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>string-length(substring-after(term, '.')) &lt;= 2</c>: an absent term has no decimals, and white space counts.</summary>
    public bool HasAtMostTwoDecimals(Term term)
    {
        var leaf = this[term];
        return !leaf.IsPresent || !IsSingle(leaf) || HasAtMostTwoDecimals(leaf);
    }

    /// <summary>The same of <c>term[1]</c>.</summary>
    public bool FirstHasAtMostTwoDecimals(Term term) => this[term] is not { IsPresent: true } leaf || HasAtMostTwoDecimals(leaf);

    /// <summary>False, and in doubt, when a term that must be single is not.</summary>
    public bool IsSingle(Leaf leaf)
    {
        if (leaf.IsRepeated)
        {
            judging.Doubt(ValueRules.Repeated, leaf.Node);
            return false;
        }

        return true;
    }

    /// <summary>In doubt when a fact that the rule needs is.</summary>
    public void Share(Doubt? doubt)
    {
        if (doubt is { } reason)
        {
            judging.Doubt(reason.Reason, reason.Node);
        }
    }

    /// <summary>What lines, allowances or charges add up to; in doubt when the sum cannot be told.</summary>
    public decimal Taxed(TaxedKey key)
    {
        Share(Facts.Taxed.DoubtOf(key));
        return Facts.Taxed[key];
    }

    /// <summary>Broken, shown at the term when it is present, else at this element.</summary>
    public Outcome Broken(Term term, decimal? expected = null) =>
        Outcome.Broken(this[term] is { IsPresent: true } leaf ? leaf.Node : node, expected is { } value ? XmlNumber.Text(value) : null);

    /// <summary>Broken, shown at this element.</summary>
    public Outcome Broken() => Outcome.Broken(node);

    public Outcome KeptIf(bool isKept) => isKept ? Outcome.Kept : Broken();

    public Outcome KeptIf(bool isKept, Term shown, decimal? expected = null) => isKept ? Outcome.Kept : Broken(shown, expected);

    private static bool HasAtMostTwoDecimals(Leaf leaf)
    {
        var text = leaf.Tree.TextUtf8(leaf.Node);
        var point = text.IndexOf((byte)'.');
        return point < 0 || XmlSpace.Length(text[(point + 1)..]) <= 2;
    }
}
