using Hub.Routing.LifeCycle;
using Hub.Routing.ReceiveStatus;

namespace Hub.Routing.Tests.LifeCycle;

public sealed class ReasonCodesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(206)]
    [InlineData(207)]
    [InlineData(208)]
    [InlineData(210)]
    public void These_statuses_need_a_reason(int status)
    {
        FaultOf(status, null, "why").ShouldBe(StatusVerdict.ReasonNeeded);
        FaultOf(status, "NOT_A_CODE", "why").ShouldBe(StatusVerdict.ReasonNeeded);
        FaultOf(status, ReasonCodes.Of(status)!.First(), "why").ShouldBeNull();
    }

    [Theory]
    [InlineData(208, "JUSTIF_ABS")]
    [InlineData(210, "DEST_ERR")]
    public void A_suspension_and_a_refusal_need_a_comment(int status, string reason)
    {
        FaultOf(status, reason, null).ShouldBe(StatusVerdict.CommentNeeded);
        FaultOf(status, reason, "  ").ShouldBe(StatusVerdict.CommentNeeded);
    }

    [Fact]
    public void A_reason_of_another_status_is_refused() => FaultOf(208, "TX_TVA_ERR", "why").ShouldBe(StatusVerdict.ReasonNeeded);

    [Fact]
    public void A_status_without_reasons_takes_none()
    {
        FaultOf(204, "AUTRE", null).ShouldBe(StatusVerdict.ReasonNeeded);
        FaultOf(204, null, null).ShouldBeNull();
    }

    [Fact]
    public void A_comment_that_is_too_long_and_an_instant_in_the_future_are_refused()
    {
        FaultOf(204, null, new string('x', 1025)).ShouldBe(StatusVerdict.Malformed);
        FaultOf(204, null, new string('x', 1024)).ShouldBeNull();
        FaultOf(204, null, null, Now.AddMinutes(6)).ShouldBe(StatusVerdict.Malformed);
        FaultOf(204, null, null, Now.AddMinutes(4)).ShouldBeNull();
    }

    [Theory]
    [InlineData(210, "DEST-ERR", "DEST_ERR")]
    [InlineData(210, "dest err", "DEST_ERR")]
    [InlineData(207, "MODPAI", "MODPAI_ERR")]
    [InlineData(208, "JUSTIFABS", "JUSTIF_ABS")]
    [InlineData(210, "CONTACT_ACHTR", "CONTACT_ACHTR")]
    [InlineData(221, null, "ROUTAGE_ERR")]
    public void A_variant_met_in_practice_is_taken_for_the_code_that_it_means(int status, string? written, string code)
    {
        FaultOf(status, written, "why").ShouldBeNull();
        StatusForm.ReasonOf(new WantedStatus { InvoiceId = Guid.Empty, Status = status, Reason = written }, null).ShouldBe(code);
    }

    [Fact]
    public void With_framework_S6_a_refusal_says_only_that_the_place_is_wrong()
    {
        FaultOf(210, "CODE_ROUTAGE_ERR", "why", framework: "S6").ShouldBeNull();
        FaultOf(210, "TX_TVA_ERR", "why", framework: "S6").ShouldBe(StatusVerdict.ReasonNeeded);
        FaultOf(210, "CODE_ROUTAGE_ERR", "why", framework: "S1").ShouldBe(StatusVerdict.ReasonNeeded);
        FaultOf(208, "JUSTIF_ABS", "why", framework: "S6").ShouldBeNull();
    }

    private static StatusVerdict? FaultOf(int status, string? reason, string? comment, DateTimeOffset? at = null, string? framework = null) =>
        StatusForm.FaultOf(new WantedStatus { InvoiceId = Guid.Empty, Status = status, Reason = reason, Comment = comment, At = at }, Now, framework);
}
