namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>Why there is no VAT, code (BT-121) and text (BT-120), white space normalized; "" where nothing is said.</summary>
internal readonly record struct StatedReason(string Code, string Text);
