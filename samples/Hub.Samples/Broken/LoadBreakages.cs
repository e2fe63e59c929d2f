using Hub.Samples.Syntaxes;

namespace Hub.Samples.Broken;

/// <summary>The wrong documents of a load: those whose mistake stays one whoever is invoiced, by syntax, each rejected by a rule with a name.</summary>
public static class LoadBreakages
{
    private static readonly Dictionary<Syntax, Breakage[]> BySyntax = new()
    {
        [Syntax.Ubl] = Named("wrong-amount-due", "wrong-total-with-vat", "no-buyer-name", "no-recovery-note"),
        [Syntax.Cii] = Named("wrong-line-sum", "no-seller-siret"),
        [Syntax.FacturX] = Named("pdf-wrong-amount-due"),
    };

    /// <summary>Draws one of a syntax.</summary>
    public static Breakage Draw(Random random, Syntax syntax) => BySyntax[syntax][random.Next(BySyntax[syntax].Length)];

    private static Breakage[] Named(params ReadOnlySpan<string> names)
    {
        var found = new List<Breakage>();
        foreach (var name in names) found.Add(Breakages.All.Single(breakage => breakage.Name == name));
        return [.. found];
    }
}
