using Hub.Contracts;

namespace Hub.Embedded.Demo.Api;

/// <summary>One step of an invoice's life.</summary>
internal sealed record TimelineStep(int Status, StatusLabel Label, DateTimeOffset At, string SetBy, string? Reason, string? Comment, IReadOnlyList<Finding> Findings);
