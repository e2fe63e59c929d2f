using Hub.En16931.Patterns;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>
/// The notes of an invoice (BG-1) by their subject (BT-21). CII has an element for the subject; UBL writes it between signs at the
/// beginning of the text, "#PMT#…", and the rules look for the signs in all notes put together.
/// </summary>
internal abstract class Notes
{
    /// <summary>How often a subject occurs in the notes of an element.</summary>
    /// <param name="context">The element around the notes.</param>
    /// <param name="mark">The subject between signs, "#PMT#".</param>
    public abstract int Count(Element context, ReadOnlySpan<byte> mark);

    /// <summary>The note on the treatment (BAR) says anything; in CII, that it says B2B.</summary>
    public abstract bool HasTreatment { get; }

    /// <summary>The note on the treatment (BAR) says B2B.</summary>
    public abstract bool IsBusinessToBusiness { get; }

    /// <summary>The note on VAT (TXD) says that the seller is a member of a single taxable entity.</summary>
    public abstract bool IsOfSingleTaxableEntity { get; }
}
