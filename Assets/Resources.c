#include "Resources.h"

#include <string.h>

/// A file as it lies in Assets/starters, with the folder that it lies in; a zero follows its last byte, which JSON never holds.
struct file {
  const char *starter;
  const char *path;
  const unsigned char *bytes;
};

static const struct file files[] = {
    {"sahel", "secretariat.json", (const unsigned char[]){
#embed "starters/sahel/secretariat.json" suffix(, 0)
    }},
    {"sahel", "bodies/contact-group.json", (const unsigned char[]){
#embed "starters/sahel/bodies/contact-group.json" suffix(, 0)
    }},
    {"sahel", "bodies/mcp-development.json", (const unsigned char[]){
#embed "starters/sahel/bodies/mcp-development.json" suffix(, 0)
    }},
    {"sahel", "bodies/mcp-governance.json", (const unsigned char[]){
#embed "starters/sahel/bodies/mcp-governance.json" suffix(, 0)
    }},
    {"sahel", "bodies/mcp-resilience.json", (const unsigned char[]){
#embed "starters/sahel/bodies/mcp-resilience.json" suffix(, 0)
    }},
    {"sahel", "bodies/mcp-secretariat.json", (const unsigned char[]){
#embed "starters/sahel/bodies/mcp-secretariat.json" suffix(, 0)
    }},
    {"sahel", "bodies/mcp-security.json", (const unsigned char[]){
#embed "starters/sahel/bodies/mcp-security.json" suffix(, 0)
    }},
    {"sahel", "bodies/mcp.json", (const unsigned char[]){
#embed "starters/sahel/bodies/mcp.json" suffix(, 0)
    }},
    {"sahel", "bodies/oses.json", (const unsigned char[]){
#embed "starters/sahel/bodies/oses.json" suffix(, 0)
    }},
    {"sahel", "bodies/uniss-committee.json", (const unsigned char[]){
#embed "starters/sahel/bodies/uniss-committee.json" suffix(, 0)
    }},
    {"sahel", "bodies/uniss-governance.json", (const unsigned char[]){
#embed "starters/sahel/bodies/uniss-governance.json" suffix(, 0)
    }},
    {"sahel", "bodies/uniss-resilience.json", (const unsigned char[]){
#embed "starters/sahel/bodies/uniss-resilience.json" suffix(, 0)
    }},
    {"sahel", "bodies/uniss-security.json", (const unsigned char[]){
#embed "starters/sahel/bodies/uniss-security.json" suffix(, 0)
    }},
    {"sahel", "bodies/unowas.json", (const unsigned char[]){
#embed "starters/sahel/bodies/unowas.json" suffix(, 0)
    }},
    {"sahel", "frameworks/uniss.json", (const unsigned char[]){
#embed "starters/sahel/frameworks/uniss.json" suffix(, 0)
    }},
    {"sahel", "meetings/2013/mcp-1.json", (const unsigned char[]){
#embed "starters/sahel/meetings/2013/mcp-1.json" suffix(, 0)
    }},
    {"sahel", "meetings/2013/visit-2013.json", (const unsigned char[]){
#embed "starters/sahel/meetings/2013/visit-2013.json" suffix(, 0)
    }},
    {"sahel", "meetings/2014/brussels-2014.json", (const unsigned char[]){
#embed "starters/sahel/meetings/2014/brussels-2014.json" suffix(, 0)
    }},
    {"sahel", "meetings/2014/commemoration-2014.json", (const unsigned char[]){
#embed "starters/sahel/meetings/2014/commemoration-2014.json" suffix(, 0)
    }},
    {"sahel", "meetings/2014/handover-2014.json", (const unsigned char[]){
#embed "starters/sahel/meetings/2014/handover-2014.json" suffix(, 0)
    }},
    {"sahel", "meetings/2014/mcp-2.json", (const unsigned char[]){
#embed "starters/sahel/meetings/2014/mcp-2.json" suffix(, 0)
    }},
    {"sahel", "meetings/2014/mcp-3.json", (const unsigned char[]){
#embed "starters/sahel/meetings/2014/mcp-3.json" suffix(, 0)
    }},
    {"sahel", "meetings/2014/tripartite-2014.json", (const unsigned char[]){
#embed "starters/sahel/meetings/2014/tripartite-2014.json" suffix(, 0)
    }},
    {"sahel", "meetings/2015/mcp-4.json", (const unsigned char[]){
#embed "starters/sahel/meetings/2015/mcp-4.json" suffix(, 0)
    }},
    {"sahel", "meetings/2017/mcp-5.json", (const unsigned char[]){
#embed "starters/sahel/meetings/2017/mcp-5.json" suffix(, 0)
    }},
    {"sahel", "organizations/afdb.json", (const unsigned char[]){
#embed "starters/sahel/organizations/afdb.json" suffix(, 0)
    }},
    {"sahel", "organizations/au.json", (const unsigned char[]){
#embed "starters/sahel/organizations/au.json" suffix(, 0)
    }},
    {"sahel", "organizations/burkina-faso.json", (const unsigned char[]){
#embed "starters/sahel/organizations/burkina-faso.json" suffix(, 0)
    }},
    {"sahel", "organizations/chad.json", (const unsigned char[]){
#embed "starters/sahel/organizations/chad.json" suffix(, 0)
    }},
    {"sahel", "organizations/eccas.json", (const unsigned char[]){
#embed "starters/sahel/organizations/eccas.json" suffix(, 0)
    }},
    {"sahel", "organizations/ecowas.json", (const unsigned char[]){
#embed "starters/sahel/organizations/ecowas.json" suffix(, 0)
    }},
    {"sahel", "organizations/eeas.json", (const unsigned char[]){
#embed "starters/sahel/organizations/eeas.json" suffix(, 0)
    }},
    {"sahel", "organizations/g5-sahel.json", (const unsigned char[]){
#embed "starters/sahel/organizations/g5-sahel.json" suffix(, 0)
    }},
    {"sahel", "organizations/guinea.json", (const unsigned char[]){
#embed "starters/sahel/organizations/guinea.json" suffix(, 0)
    }},
    {"sahel", "organizations/isdb.json", (const unsigned char[]){
#embed "starters/sahel/organizations/isdb.json" suffix(, 0)
    }},
    {"sahel", "organizations/japan.json", (const unsigned char[]){
#embed "starters/sahel/organizations/japan.json" suffix(, 0)
    }},
    {"sahel", "organizations/mauritania.json", (const unsigned char[]){
#embed "starters/sahel/organizations/mauritania.json" suffix(, 0)
    }},
    {"sahel", "organizations/misahel.json", (const unsigned char[]){
#embed "starters/sahel/organizations/misahel.json" suffix(, 0)
    }},
    {"sahel", "organizations/niger.json", (const unsigned char[]){
#embed "starters/sahel/organizations/niger.json" suffix(, 0)
    }},
    {"sahel", "organizations/oic.json", (const unsigned char[]){
#embed "starters/sahel/organizations/oic.json" suffix(, 0)
    }},
    {"sahel", "organizations/sudan.json", (const unsigned char[]){
#embed "starters/sahel/organizations/sudan.json" suffix(, 0)
    }},
    {"sahel", "organizations/world-bank.json", (const unsigned char[]){
#embed "starters/sahel/organizations/world-bank.json" suffix(, 0)
    }},
    {"sahel", "people/abdoulaye-diop.json", (const unsigned char[]){
#embed "starters/sahel/people/abdoulaye-diop.json" suffix(, 0)
    }},
    {"sahel", "people/cheick-oumar-diarrah.json", (const unsigned char[]){
#embed "starters/sahel/people/cheick-oumar-diarrah.json" suffix(, 0)
    }},
    {"sahel", "people/hiroute-guebre-sellassie.json", (const unsigned char[]){
#embed "starters/sahel/people/hiroute-guebre-sellassie.json" suffix(, 0)
    }},
    {"sahel", "people/hissein-brahim-taha.json", (const unsigned char[]){
#embed "starters/sahel/people/hissein-brahim-taha.json" suffix(, 0)
    }},
    {"sahel", "people/michel-reveyrand-de-menthon.json", (const unsigned char[]){
#embed "starters/sahel/people/michel-reveyrand-de-menthon.json" suffix(, 0)
    }},
    {"sahel", "people/mohamed-ibn-chambas.json", (const unsigned char[]){
#embed "starters/sahel/people/mohamed-ibn-chambas.json" suffix(, 0)
    }},
    {"sahel", "people/najim-elhadj-mohamed.json", (const unsigned char[]){
#embed "starters/sahel/people/najim-elhadj-mohamed.json" suffix(, 0)
    }},
    {"sahel", "people/pierre-buyoya.json", (const unsigned char[]){
#embed "starters/sahel/people/pierre-buyoya.json" suffix(, 0)
    }},
    {"mali", "secretariat.json", (const unsigned char[]){
#embed "starters/mali/secretariat.json" suffix(, 0)
    }},
    {"mali", "bodies/crzpc.json", (const unsigned char[]){
#embed "starters/mali/bodies/crzpc.json" suffix(, 0)
    }},
    {"mali", "bodies/high-level-dialogue.json", (const unsigned char[]){
#embed "starters/mali/bodies/high-level-dialogue.json" suffix(, 0)
    }},
    {"mali", "bodies/rco.json", (const unsigned char[]){
#embed "starters/mali/bodies/rco.json" suffix(, 0)
    }},
    {"mali", "bodies/regional-office-gao.json", (const unsigned char[]){
#embed "starters/mali/bodies/regional-office-gao.json" suffix(, 0)
    }},
    {"mali", "bodies/regional-office-kidal.json", (const unsigned char[]){
#embed "starters/mali/bodies/regional-office-kidal.json" suffix(, 0)
    }},
    {"mali", "bodies/regional-office-mopti.json", (const unsigned char[]){
#embed "starters/mali/bodies/regional-office-mopti.json" suffix(, 0)
    }},
    {"mali", "bodies/regional-office-timbuktu.json", (const unsigned char[]){
#embed "starters/mali/bodies/regional-office-timbuktu.json" suffix(, 0)
    }},
    {"mali", "bodies/senior-leadership-forum.json", (const unsigned char[]){
#embed "starters/mali/bodies/senior-leadership-forum.json" suffix(, 0)
    }},
    {"mali", "bodies/spu.json", (const unsigned char[]){
#embed "starters/mali/bodies/spu.json" suffix(, 0)
    }},
    {"mali", "bodies/stabilisation-recovery.json", (const unsigned char[]){
#embed "starters/mali/bodies/stabilisation-recovery.json" suffix(, 0)
    }},
    {"mali", "bodies/unct.json", (const unsigned char[]){
#embed "starters/mali/bodies/unct.json" suffix(, 0)
    }},
    {"mali", "frameworks/hrp.json", (const unsigned char[]){
#embed "starters/mali/frameworks/hrp.json" suffix(, 0)
    }},
    {"mali", "frameworks/isf.json", (const unsigned char[]){
#embed "starters/mali/frameworks/isf.json" suffix(, 0)
    }},
    {"mali", "frameworks/itsp-improved.json", (const unsigned char[]){
#embed "starters/mali/frameworks/itsp-improved.json" suffix(, 0)
    }},
    {"mali", "frameworks/itsp.json", (const unsigned char[]){
#embed "starters/mali/frameworks/itsp.json" suffix(, 0)
    }},
    {"mali", "frameworks/national-action-plan.json", (const unsigned char[]){
#embed "starters/mali/frameworks/national-action-plan.json" suffix(, 0)
    }},
    {"mali", "frameworks/regional-plan-gao.json", (const unsigned char[]){
#embed "starters/mali/frameworks/regional-plan-gao.json" suffix(, 0)
    }},
    {"mali", "frameworks/regional-plan-kidal.json", (const unsigned char[]){
#embed "starters/mali/frameworks/regional-plan-kidal.json" suffix(, 0)
    }},
    {"mali", "frameworks/regional-plan-mopti.json", (const unsigned char[]){
#embed "starters/mali/frameworks/regional-plan-mopti.json" suffix(, 0)
    }},
    {"mali", "frameworks/regional-plan-timbuktu.json", (const unsigned char[]){
#embed "starters/mali/frameworks/regional-plan-timbuktu.json" suffix(, 0)
    }},
    {"mali", "frameworks/sr-programme.json", (const unsigned char[]){
#embed "starters/mali/frameworks/sr-programme.json" suffix(, 0)
    }},
    {"mali", "frameworks/unsdcf.json", (const unsigned char[]){
#embed "starters/mali/frameworks/unsdcf.json" suffix(, 0)
    }},
    {"mali", "funds/qips.json", (const unsigned char[]){
#embed "starters/mali/funds/qips.json" suffix(, 0)
    }},
    {"mali", "funds/tf.json", (const unsigned char[]){
#embed "starters/mali/funds/tf.json" suffix(, 0)
    }},
    {"mali", "meetings/2021/retreat-2021.json", (const unsigned char[]){
#embed "starters/mali/meetings/2021/retreat-2021.json" suffix(, 0)
    }},
    {"mali", "organizations/france.json", (const unsigned char[]){
#embed "starters/mali/organizations/france.json" suffix(, 0)
    }},
    {"mali", "organizations/minusma.json", (const unsigned char[]){
#embed "starters/mali/organizations/minusma.json" suffix(, 0)
    }},
    {"mali", "organizations/security-council.json", (const unsigned char[]){
#embed "starters/mali/organizations/security-council.json" suffix(, 0)
    }},
    {"mali", "organizations/unhcr.json", (const unsigned char[]){
#embed "starters/mali/organizations/unhcr.json" suffix(, 0)
    }},
    {"mali", "organizations/uniet.json", (const unsigned char[]){
#embed "starters/mali/organizations/uniet.json" suffix(, 0)
    }},
    {"mali", "organizations/wfp.json", (const unsigned char[]){
#embed "starters/mali/organizations/wfp.json" suffix(, 0)
    }},
    {"mali", "projects/community-policing.json", (const unsigned char[]){
#embed "starters/mali/projects/community-policing.json" suffix(, 0)
    }},
    {"mali", "projects/electoral-support.json", (const unsigned char[]){
#embed "starters/mali/projects/electoral-support.json" suffix(, 0)
    }},
    {"mali", "projects/gao-livelihoods.json", (const unsigned char[]){
#embed "starters/mali/projects/gao-livelihoods.json" suffix(, 0)
    }},
    {"mali", "projects/joint-alignment.json", (const unsigned char[]){
#embed "starters/mali/projects/joint-alignment.json" suffix(, 0)
    }},
    {"issss", "secretariat.json", (const unsigned char[]){
#embed "starters/issss/secretariat.json" suffix(, 0)
    }},
    {"issss", "bodies/fcs-national-board.json", (const unsigned char[]){
#embed "starters/issss/bodies/fcs-national-board.json" suffix(, 0)
    }},
    {"issss", "bodies/fcs-provincial-board-1.json", (const unsigned char[]){
#embed "starters/issss/bodies/fcs-provincial-board-1.json" suffix(, 0)
    }},
    {"issss", "bodies/fcs-provincial-board-2.json", (const unsigned char[]){
#embed "starters/issss/bodies/fcs-provincial-board-2.json" suffix(, 0)
    }},
    {"issss", "bodies/fcs-provincial-board-3.json", (const unsigned char[]){
#embed "starters/issss/bodies/fcs-provincial-board-3.json" suffix(, 0)
    }},
    {"issss", "bodies/issss-secretariat.json", (const unsigned char[]){
#embed "starters/issss/bodies/issss-secretariat.json" suffix(, 0)
    }},
    {"issss", "bodies/ssu.json", (const unsigned char[]){
#embed "starters/issss/bodies/ssu.json" suffix(, 0)
    }},
    {"issss", "frameworks/issss-programme.json", (const unsigned char[]){
#embed "starters/issss/frameworks/issss-programme.json" suffix(, 0)
    }},
    {"issss", "frameworks/issss.json", (const unsigned char[]){
#embed "starters/issss/frameworks/issss.json" suffix(, 0)
    }},
    {"issss", "funds/fcs.json", (const unsigned char[]){
#embed "starters/issss/funds/fcs.json" suffix(, 0)
    }},
    {"issss", "funds/issss-aligned.json", (const unsigned char[]){
#embed "starters/issss/funds/issss-aligned.json" suffix(, 0)
    }},
    {"issss", "organizations/drc.json", (const unsigned char[]){
#embed "starters/issss/organizations/drc.json" suffix(, 0)
    }},
    {"issss", "organizations/monusco.json", (const unsigned char[]){
#embed "starters/issss/organizations/monusco.json" suffix(, 0)
    }},
    {"issss", "organizations/netherlands.json", (const unsigned char[]){
#embed "starters/issss/organizations/netherlands.json" suffix(, 0)
    }},
    {"issss", "organizations/north-kivu.json", (const unsigned char[]){
#embed "starters/issss/organizations/north-kivu.json" suffix(, 0)
    }},
    {"issss", "organizations/norway.json", (const unsigned char[]){
#embed "starters/issss/organizations/norway.json" suffix(, 0)
    }},
    {"issss", "organizations/starec.json", (const unsigned char[]){
#embed "starters/issss/organizations/starec.json" suffix(, 0)
    }},
    {"issss", "organizations/united-kingdom.json", (const unsigned char[]){
#embed "starters/issss/organizations/united-kingdom.json" suffix(, 0)
    }},
    {"gec", "secretariat.json", (const unsigned char[]){
#embed "starters/gec/secretariat.json" suffix(, 0)
    }},
    {"gec", "bodies/enlarged-troika.json", (const unsigned char[]){
#embed "starters/gec/bodies/enlarged-troika.json" suffix(, 0)
    }},
    {"gec", "bodies/seg.json", (const unsigned char[]){
#embed "starters/gec/bodies/seg.json" suffix(, 0)
    }},
    {"gec", "bodies/technical-pool.json", (const unsigned char[]){
#embed "starters/gec/bodies/technical-pool.json" suffix(, 0)
    }},
    {"gec", "bodies/troika.json", (const unsigned char[]){
#embed "starters/gec/bodies/troika.json" suffix(, 0)
    }},
    {"gec", "frameworks/agenda-2030.json", (const unsigned char[]){
#embed "starters/gec/frameworks/agenda-2030.json" suffix(, 0)
    }},
    {"gec", "frameworks/credd.json", (const unsigned char[]){
#embed "starters/gec/frameworks/credd.json" suffix(, 0)
    }},
    {"gec", "frameworks/grand-bargain.json", (const unsigned char[]){
#embed "starters/gec/frameworks/grand-bargain.json" suffix(, 0)
    }},
    {"gec", "frameworks/seg-programme.json", (const unsigned char[]){
#embed "starters/gec/frameworks/seg-programme.json" suffix(, 0)
    }},
    {"gec", "frameworks/triple-c.json", (const unsigned char[]){
#embed "starters/gec/frameworks/triple-c.json" suffix(, 0)
    }},
    {"gec", "funds/seg-contribution.json", (const unsigned char[]){
#embed "starters/gec/funds/seg-contribution.json" suffix(, 0)
    }},
    {"gec", "organizations/canada.json", (const unsigned char[]){
#embed "starters/gec/organizations/canada.json" suffix(, 0)
    }},
    {"gec", "organizations/civil-society-mali.json", (const unsigned char[]){
#embed "starters/gec/organizations/civil-society-mali.json" suffix(, 0)
    }},
    {"gec", "organizations/luxembourg.json", (const unsigned char[]){
#embed "starters/gec/organizations/luxembourg.json" suffix(, 0)
    }},
    {"gec", "organizations/ptf.json", (const unsigned char[]){
#embed "starters/gec/organizations/ptf.json" suffix(, 0)
    }},
    {"gec", "organizations/sdc.json", (const unsigned char[]){
#embed "starters/gec/organizations/sdc.json" suffix(, 0)
    }},
    {"gec", "organizations/spain.json", (const unsigned char[]){
#embed "starters/gec/organizations/spain.json" suffix(, 0)
    }},
    {"gec", "organizations/switzerland.json", (const unsigned char[]){
#embed "starters/gec/organizations/switzerland.json" suffix(, 0)
    }},
    {"gec", "projects/seg-support.json", (const unsigned char[]){
#embed "starters/gec/projects/seg-support.json" suffix(, 0)
    }},
    {"all", "secretariat.json", (const unsigned char[]){
#embed "starters/all/secretariat.json" suffix(, 0)
    }},
    {"empty", "secretariat.json", (const unsigned char[]){
#embed "starters/empty/secretariat.json" suffix(, 0)
    }},
    {"shared", "bodies/gec.json", (const unsigned char[]){
#embed "starters/shared/bodies/gec.json" suffix(, 0)
    }},
    {"shared", "funds/pbf.json", (const unsigned char[]){
#embed "starters/shared/funds/pbf.json" suffix(, 0)
    }},
    {"shared", "organizations/eu.json", (const unsigned char[]){
#embed "starters/shared/organizations/eu.json" suffix(, 0)
    }},
    {"shared", "organizations/germany.json", (const unsigned char[]){
#embed "starters/shared/organizations/germany.json" suffix(, 0)
    }},
    {"shared", "organizations/mali.json", (const unsigned char[]){
#embed "starters/shared/organizations/mali.json" suffix(, 0)
    }},
    {"shared", "organizations/sweden.json", (const unsigned char[]){
#embed "starters/shared/organizations/sweden.json" suffix(, 0)
    }},
    {"shared", "organizations/un.json", (const unsigned char[]){
#embed "starters/shared/organizations/un.json" suffix(, 0)
    }},
    {"shared", "organizations/undp.json", (const unsigned char[]){
#embed "starters/shared/organizations/undp.json" suffix(, 0)
    }},
    {"shared", "organizations/united-states.json", (const unsigned char[]){
#embed "starters/shared/organizations/united-states.json" suffix(, 0)
    }},
};

size_t resource_count(void) { return sizeof files / sizeof files[0]; }

const char *resource_starter(size_t index) {
  return index < resource_count() ? files[index].starter : "";
}

const char *resource_path(size_t index) { return index < resource_count() ? files[index].path : ""; }

const unsigned char *resource_bytes(size_t index) {
  return index < resource_count() ? files[index].bytes : (const unsigned char *)"";
}

size_t resource_length(size_t index) { return strlen((const char *)resource_bytes(index)); }
