namespace Hub.Samples.Syntaxes;

/// <summary>Chooses the writer.</summary>
public static class SyntaxExtensions
{
    /// <summary>Writes an invoice.</summary>
    public static byte[] Write(this Syntax syntax, SampleInvoice invoice) => syntax switch
    {
        Syntax.Ubl => UblWriter.Write(invoice),
        Syntax.Cii => CiiWriter.Write(invoice),
        Syntax.FacturX => FacturXWriter.Write(invoice),
        _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "No such syntax."),
    };

    /// <summary>The file name that a supplier's system would give.</summary>
    public static string FileNameOf(this Syntax syntax, SampleInvoice invoice) => invoice.Number + (syntax == Syntax.FacturX ? ".pdf" : ".xml");

    /// <summary>Draws a syntax as suppliers use them: 70 % UBL, 25 % CII, 5 % Factur-X.</summary>
    public static Syntax DrawSyntax(this Random random) => random.Next(100) switch
    {
        < 70 => Syntax.Ubl,
        < 95 => Syntax.Cii,
        _ => Syntax.FacturX,
    };
}
