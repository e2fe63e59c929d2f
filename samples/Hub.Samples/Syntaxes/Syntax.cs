namespace Hub.Samples.Syntaxes;

/// <summary>The forms in which a sample can be written.</summary>
public enum Syntax
{
    /// <summary>UBL 2.1 Invoice or CreditNote.</summary>
    Ubl,

    /// <summary>UN/CEFACT CII.</summary>
    Cii,

    /// <summary>A PDF with the CII document inside.</summary>
    FacturX,
}
