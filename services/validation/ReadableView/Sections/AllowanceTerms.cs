namespace Hub.ReadableView.Sections;

/// <summary>The numbers of an allowance's or a charge's terms: the same fields have other numbers in each of the four groups.</summary>
internal sealed record AllowanceTerms(string Kind, string Sign, string Group, string Amount, string Base, string Percentage, string Reason, string ReasonCode, string Category, string Rate)
{
    private const string Minus = "−";

    public static AllowanceTerms OfAllowance { get; } = new("Remise", Minus, "BG-20", "BT-92", "BT-93", "BT-94", "BT-97", "BT-98", "BT-95", "BT-96");

    public static AllowanceTerms OfCharge { get; } = new("Frais", "+", "BG-21", "BT-99", "BT-100", "BT-101", "BT-104", "BT-105", "BT-102", "BT-103");

    public static AllowanceTerms OfLineAllowance { get; } = new("Remise", Minus, "BG-27", "BT-136", "BT-137", "BT-138", "BT-139", "BT-140", "", "");

    public static AllowanceTerms OfLineCharge { get; } = new("Frais", "+", "BG-28", "BT-141", "BT-142", "BT-143", "BT-144", "BT-145", "", "");
}
