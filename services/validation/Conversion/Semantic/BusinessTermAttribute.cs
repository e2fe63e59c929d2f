namespace Hub.Conversion.Semantic;

/// <summary>Which terms (BT) or groups (BG) of EN 16931-1 a property holds: several where one type serves several groups.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BusinessTermAttribute(params string[] numbers) : Attribute
{
    /// <summary>"BT-1", "BG-4", …</summary>
    public IReadOnlyList<string> Numbers { get; } = numbers;
}
