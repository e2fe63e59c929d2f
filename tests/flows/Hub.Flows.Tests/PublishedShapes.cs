namespace Hub.Flows.Tests;

// The shapes of the published API, written from its description: what is required there is required here.
#pragma warning disable MA0048

internal sealed record FullFlowInfo
{
    public required string FlowId { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public string? TrackingId { get; init; }

    public required string Name { get; init; }

    public string? ProcessingRule { get; init; }

    public required string FlowSyntax { get; init; }

    public string? FlowProfile { get; init; }

    public string? Sha256 { get; init; }
}

internal sealed record Flow
{
    public required string FlowId { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public string? TrackingId { get; init; }

    public required string Name { get; init; }

    public required string ProcessingRule { get; init; }

    public required string ProcessingRuleSource { get; init; }

    public required string FlowSyntax { get; init; }

    public required string FlowProfile { get; init; }

    public required string FlowType { get; init; }

    public required string FlowDirection { get; init; }

    public required Acknowledgement Acknowledgement { get; init; }
}

internal sealed record Acknowledgement
{
    public required string Status { get; init; }

    public IReadOnlyList<AcknowledgementDetail>? Details { get; init; }
}

internal sealed record AcknowledgementDetail(string Level, string Item, string ReasonCode, string ReasonMessage);

internal sealed record SearchFlowContent
{
    public int Limit { get; init; }

    public string? NextCursor { get; init; }

    public System.Text.Json.JsonElement Filters { get; init; }

    public required IReadOnlyList<Flow> Results { get; init; }
}

internal sealed record Webhook
{
    public required Guid WebhookId { get; init; }

    public string? SigningKey { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public string? CallbackUrl { get; init; }

    public IReadOnlyList<string>? FlowTypes { get; init; }

    public string? FlowDirection { get; init; }

    public string? AckStatus { get; init; }
}

internal sealed record WebhookPage
{
    public required int Count { get; init; }

    public required IReadOnlyList<Webhook> Webhooks { get; init; }
}
