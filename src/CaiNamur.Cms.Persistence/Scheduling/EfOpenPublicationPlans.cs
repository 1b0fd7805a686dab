using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence.Scheduling;

internal sealed class EfOpenPublicationPlans(IEfScopeAccessor scopes, PublicationPlanRecorder recorder) : EfRepository(scopes), IOpenPublicationPlans
{
    public void Retry(IReadOnlyCollection<Guid> documentKeys)
        => recorder.Retry(Of(Writing(), documentKeys).Failed());

    public void RetryBelow(string path)
    {
        CmsDbContext db = Writing();
        recorder.Retry(Below(db, path).Failed());
    }

    public void Cancel(IReadOnlyCollection<Guid> documentKeys, string reason)
    {
        CmsDbContext db = Writing();
        Cancel(db, Of(db, documentKeys), reason);
    }

    public void CancelBelow(string path, string reason)
    {
        CmsDbContext db = Writing();
        Cancel(db, Below(db, path), reason);
    }

    private static IQueryable<PublicationPlanRow> Of(CmsDbContext db, IReadOnlyCollection<Guid> documentKeys)
    {
        Guid[] keys = [.. documentKeys];
        return db.Set<PublicationPlanRow>().Where(plan => EF.Parameter(keys).Contains(plan.DocumentKey));
    }

    private static IQueryable<PublicationPlanRow> Below(CmsDbContext db, string path)
    {
        string prefix = path + ",";
        return db.Set<PublicationPlanRow>().Where(plan => db.Set<NodeRow>().Any(node => node.Key == plan.DocumentKey && node.Path.StartsWith(prefix)));
    }

    private void Cancel(CmsDbContext db, IQueryable<PublicationPlanRow> plans, string reason)
    {
        IQueryable<PublicationPlanRow> open = plans.Open();
        db.Set<ContentScheduleRow>().Where(row => open.Any(plan => plan.Id == row.Id)).ExecuteDelete();
        recorder.Cancel(open, reason);
    }
}
