"""Run every study for the scopes named, and for no others: groups are scopes here, and not their
members.
"""

import sys
from pathlib import Path

from research import access
from research.batch import plan, study
from research.batch.run import Options, run


def main(out: str, *scopes: str) -> None:
    """Make the reports into a folder."""
    planned = plan.plan(list(study.find().values()), scopes, insist=False).jobs
    wanted = [job for job in planned if job.scope in (*scopes, "world")]
    run(wanted, Path(out), Options(digests=access.digests))


if __name__ == "__main__":
    main(*sys.argv[1:])
