using Hub.Conversion.Semantic;

namespace Hub.Conversion.Forms;

/// <summary>The forms that both syntaxes share.</summary>
internal static class Of
{
    public static readonly Form<string?> Text = new TextForm();
    public static readonly Form<string?> Code = new CodeForm();
    public static readonly Form<decimal?> Number = new NumberForm();
    public static readonly Form<Identifier?> Identifier = new IdentifierForm();
    public static readonly Form<Quantity?> Quantity = new QuantityForm();
    public static readonly Form<Classification?> Classification = new ClassificationForm();
    public static readonly Form<Attachment?> Attachment = new AttachmentForm();
}
